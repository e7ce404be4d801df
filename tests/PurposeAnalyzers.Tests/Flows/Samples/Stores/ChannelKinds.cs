using System.Buffers;
using System.CodeDom.Compiler;
using System.IO.Compression;
using System.IO.Pipelines;
using System.Runtime.Serialization.Json;
using System.Text;
using Google.Protobuf;
using Google.Protobuf.WellKnownTypes;

// Writers and streams of every kind, on top of a file: what is written into them is stored.
class ChannelKinds
{
    async Task Pipe(FaceFrame frame)
    {
        var writer = PipeWriter.Create(File.Create("face"));
        await writer.WriteAsync(BitConverter.GetBytes(frame.JawOpen)); //~ PUR201 FaceFrame.JawOpen
        await writer.WriteAsync(BitConverter.GetBytes(frame.Ticks));
    }

    async Task PipeAsAStream(FaceFrame frame)
    {
        await using var stream = PipeWriter.Create(File.Create("face")).AsStream();
        await stream.WriteAsync(BitConverter.GetBytes(frame.JawOpen)); //~ PUR201 FaceFrame.JawOpen
    }

    void PipeByExtension(FaceFrame frame)
    {
        var writer = PipeWriter.Create(File.Create("face"));
        writer.Write(BitConverter.GetBytes(frame.JawOpen)); //~ PUR201 FaceFrame.JawOpen
        writer.Write(BitConverter.GetBytes(frame.Ticks));
    }

    async Task PipeInMemory(FaceFrame frame)
    {
        var pipe = new Pipe();
        await pipe.Writer.WriteAsync(BitConverter.GetBytes(frame.JawOpen));
    }

    void Brotli(FaceFrame frame)
    {
        using var zip = new BrotliStream(File.Create("face"), CompressionLevel.Fastest);
        zip.Write(BitConverter.GetBytes(frame.JawOpen)); //~ PUR201 FaceFrame.JawOpen
        using var none = new BrotliStream(new MemoryStream(), CompressionLevel.Fastest);
        none.Write(BitConverter.GetBytes(frame.JawOpen));
    }

    void DeflateAndZLib(FaceFrame frame)
    {
        using var deflate = new DeflateStream(File.Create("face"), CompressionMode.Compress);
        deflate.WriteByte((byte)frame.JawOpen); //~ PUR201 FaceFrame.JawOpen
        using var zlib = new ZLibStream(File.Create("face"), CompressionMode.Compress);
        zlib.WriteByte((byte)frame.JawOpen); //~ PUR201 FaceFrame.JawOpen
    }

    void Buffered(FaceFrame frame)
    {
        using var writer = new BinaryWriter(new BufferedStream(File.Create("face")));
        writer.Write(frame.JawOpen); //~ PUR201 FaceFrame.JawOpen
        writer.Write7BitEncodedInt64(frame.Ticks);
    }

    void Indented(FaceFrame frame)
    {
        using var writer = new IndentedTextWriter(File.CreateText("face"));
        writer.WriteLine(frame.JawOpen); //~ PUR201 FaceFrame.JawOpen
        writer.WriteLine(frame.Ticks);
    }

    void Coded(FaceFrame frame)
    {
        using var coded = new CodedOutputStream(File.Create("face"));
        coded.WriteFloat(frame.JawOpen); //~ PUR201 FaceFrame.JawOpen
        coded.WriteInt64(frame.Ticks);
        new FloatValue { Value = frame.JawOpen }.WriteTo(coded); //~ PUR201 FaceFrame.JawOpen
    }

    void Contracts(FaceFrame frame)
    {
        using var file = File.Create("face");
        new DataContractJsonSerializer(typeof(FaceFrame)).WriteObject(file, frame); //~ PUR201 FaceFrame.JawOpen
        new DataContractJsonSerializer(typeof(long)).WriteObject(file, frame.Ticks);
    }

    void Memory(FaceFrame frame)
    {
        using var memory = new MemoryStream(BitConverter.GetBytes(frame.JawOpen));
        using var file = File.Create("face");
        memory.WriteTo(file); //~ PUR201 FaceFrame.JawOpen
    }

    void Handle(FaceFrame frame)
    {
        using var handle = File.OpenHandle("face", FileMode.Create, FileAccess.Write);
        RandomAccess.Write(handle, BitConverter.GetBytes(frame.JawOpen), 0); //~ PUR201 FaceFrame.JawOpen
        RandomAccess.Write(handle, BitConverter.GetBytes(frame.Ticks), 0);
    }

    void Decoded(FaceFrame frame)
    {
        using var writer = new StreamWriter(new GZipStream(new BufferedStream(File.Create("face")), CompressionMode.Compress), Encoding.UTF8);
        writer.Write(frame.JawOpen); //~ PUR201 FaceFrame.JawOpen
    }

    async Task ThroughAPipe(FaceFrame frame)
    {
        var pipe = new Pipe();
        await pipe.Writer.WriteAsync(BitConverter.GetBytes(frame.JawOpen));
        await pipe.Reader.CopyToAsync(File.Create("face")); //~ PUR201 FaceFrame.JawOpen
    }
}

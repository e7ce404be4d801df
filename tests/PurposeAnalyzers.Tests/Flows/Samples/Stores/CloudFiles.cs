using Amazon.S3;
using Amazon.S3.Model;
using Amazon.S3.Transfer;
using Azure.Storage.Blobs;
using Azure.Storage.Blobs.Specialized;
using CsvHelper;

// Cloud storage is a store: contents, names and metadata are kept there; the path of a file on this side is not.
class Blobs
{
    void Data(BlobClient blob, FaceFrame frame)
    {
        blob.Upload(BinaryData.FromString(frame.Ticks.ToString()));
        blob.Upload(BinaryData.FromString(frame.JawOpen.ToString())); //~ PUR201 FaceFrame.JawOpen
    }

    async Task Bytes(BlobClient blob, FaceFrame frame)
    {
        await blob.UploadAsync(new MemoryStream(BitConverter.GetBytes(frame.Ticks)));
        await blob.UploadAsync(new MemoryStream(BitConverter.GetBytes(frame.JawOpen))); //~ PUR201 FaceFrame.JawOpen
    }

    void LocalFile(BlobClient blob, FaceFrame frame) => blob.Upload($"scan-{frame.Ticks}.bin");

    void Written(BlobClient blob, FaceFrame frame)
    {
        using var writer = new StreamWriter(blob.OpenWrite(true));
        writer.Write(frame.Ticks);
        writer.Write(frame.JawOpen); //~ PUR201 FaceFrame.JawOpen
    }

    void Named(BlobContainerClient container, FaceFrame frame, Stream scan)
    {
        container.UploadBlob($"scan-{frame.Ticks}", scan);
        container.UploadBlob($"scan-{frame.JawOpen}", scan); //~ PUR201 FaceFrame.JawOpen
    }

    void Described(BlobBaseClient blob, FaceFrame frame)
    {
        blob.SetMetadata(new Dictionary<string, string> { ["ticks"] = frame.Ticks.ToString() });
        blob.SetMetadata(new Dictionary<string, string> { ["jaw"] = frame.JawOpen.ToString() }); //~ PUR201 FaceFrame.JawOpen
        blob.SetTags(new Dictionary<string, string> { ["jaw"] = frame.JawOpen.ToString() }); //~ PUR201 FaceFrame.JawOpen
    }

    void Blocks(BlockBlobClient blob, FaceFrame frame)
    {
        blob.StageBlock("1", new MemoryStream(BitConverter.GetBytes(frame.JawOpen))); //~ PUR201 FaceFrame.JawOpen
        blob.StageBlock("2", new MemoryStream(BitConverter.GetBytes(frame.Ticks)));
    }

    void Appended(AppendBlobClient blob, FaceFrame frame)
    {
        using var writer = new StreamWriter(blob.OpenWrite(true));
        writer.Write(frame.JawOpen); //~ PUR201 FaceFrame.JawOpen
        writer.Write(frame.Ticks);
    }
}

class Buckets
{
    Task Body(IAmazonS3 s3, FaceFrame frame) =>
        s3.PutObjectAsync(new PutObjectRequest { BucketName = "faces", Key = "jaw", ContentBody = frame.JawOpen.ToString() }); //~ PUR201 FaceFrame.JawOpen

    Task Harmless(IAmazonS3 s3, FaceFrame frame) =>
        s3.PutObjectAsync(new PutObjectRequest { BucketName = "faces", Key = "ticks", ContentBody = frame.Ticks.ToString() });

    Task Key(AmazonS3Client s3, FaceFrame frame, Stream scan)
    {
        var request = new PutObjectRequest { BucketName = "faces", InputStream = scan };
        request.Key = $"jaw-{frame.JawOpen}";
        return s3.PutObjectAsync(request); //~ PUR201 FaceFrame.JawOpen
    }

    Task Part(IAmazonS3 s3, FaceFrame frame)
    {
        var part = new UploadPartRequest { InputStream = new MemoryStream(BitConverter.GetBytes(frame.JawOpen)) };
        return s3.UploadPartAsync(part); //~ PUR201 FaceFrame.JawOpen
    }

    void Transferred(ITransferUtility transfer, FaceFrame frame)
    {
        transfer.Upload(new MemoryStream(BitConverter.GetBytes(frame.JawOpen)), "faces", "jaw"); //~ PUR201 FaceFrame.JawOpen
        transfer.Upload(new MemoryStream(BitConverter.GetBytes(frame.Ticks)), "faces", "ticks");
    }
}

class Tables
{
    void ToFile(FaceFrame frame)
    {
        using var csv = CsvWriter.ToFile("faces.csv");
        csv.WriteField(frame.Ticks);
        csv.WriteField(frame.JawOpen); //~ PUR201 FaceFrame.JawOpen
        csv.WriteComment($"jaw {frame.JawOpen}"); //~ PUR201 FaceFrame.JawOpen
    }

    void Records(FaceFrame[] frames)
    {
        using var csv = CsvWriter.Create(File.Create("faces.csv"));
        csv.WriteRecords(frames.Select(frame => new { frame.Ticks }));
        csv.WriteRecords(frames); //~ PUR201 FaceFrame.JawOpen + FaceFrame.Shapes
    }

    void Record(FaceFrame frame)
    {
        using var csv = CsvWriter.Create(new StreamWriter("faces.csv"));
        csv.WriteRecord(frame); //~ PUR201 FaceFrame.JawOpen + FaceFrame.Shapes
    }

    string InMemory(FaceFrame frame)
    {
        var text = new StringWriter();
        using var csv = CsvWriter.Create(text);
        csv.WriteField(frame.JawOpen);
        return text.ToString();
    }
}

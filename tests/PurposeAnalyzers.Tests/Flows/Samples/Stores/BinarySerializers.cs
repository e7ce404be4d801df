using MessagePack;
using ProtoBuf.Meta;

class BinarySerializers
{
    void Packed(FaceFrame frame)
    {
        File.WriteAllBytes("face", MessagePackSerializer.Serialize(frame)); //~ PUR201 FaceFrame.JawOpen
        File.WriteAllBytes("ticks", MessagePackSerializer.Serialize(frame.Ticks));
        File.WriteAllText("face", MessagePackSerializer.SerializeToJson(frame)); //~ PUR201 FaceFrame.JawOpen
    }

    async Task PackedIntoAFile(FaceFrame frame)
    {
        await using var file = File.Create("face");
        await MessagePackSerializer.SerializeAsync(file, frame); //~ PUR201 FaceFrame.JawOpen
        using var memory = new MemoryStream();
        MessagePackSerializer.Serialize(memory, frame);
    }

    void Buffers(FaceFrame frame)
    {
        using var file = File.Create("face");
        ProtoBuf.Serializer.Serialize(file, frame); //~ PUR201 FaceFrame.JawOpen
        ProtoBuf.Serializer.Serialize(file, frame.Ticks);
    }

    void BuffersOfAModel(TypeModel model, FaceFrame frame)
    {
        using var memory = new MemoryStream();
        model.Serialize(memory, frame);
        File.WriteAllBytes("face", memory.ToArray()); //~ PUR201 FaceFrame.JawOpen
    }
}

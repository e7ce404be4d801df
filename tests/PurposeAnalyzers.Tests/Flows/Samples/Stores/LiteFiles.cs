using LiteDB;

// An embedded database keeps files, too.
class LiteFiles
{
    void Uploaded(ILiteStorage<string> files, FaceFrame frame)
    {
        var memory = new MemoryStream();
        memory.Write(BitConverter.GetBytes(frame.JawOpen));
        files.Upload("jaw", "jaw.bin", memory); //~ PUR201 FaceFrame.JawOpen
    }

    void UploadedBytes(ILiteStorage<string> files, FaceFrame frame)
    {
        files.Upload("ticks", "ticks.bin", new MemoryStream(BitConverter.GetBytes(frame.Ticks)));
        files.Upload("jaw", "jaw.bin", new MemoryStream(BitConverter.GetBytes(frame.JawOpen))); //~ PUR201 FaceFrame.JawOpen
    }

    void WithMetadata(ILiteStorage<string> files, FaceFrame frame, Stream scan) =>
        files.Upload("jaw", "jaw.bin", scan, new BsonDocument { ["jaw"] = (double)frame.JawOpen }); //~ PUR201 FaceFrame.JawOpen
}

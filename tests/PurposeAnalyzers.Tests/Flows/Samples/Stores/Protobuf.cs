using Google.Protobuf;
using Google.Protobuf.WellKnownTypes;
using Grpc.Core;

// Protocol Buffers: bytes, JSON and diagnostics are what the message was; a server's stream goes back to whoever asked.
class ProtobufCalls
{
    void Bytes(FaceFrame frame)
    {
        File.WriteAllBytes("jaw", ByteString.CopyFromUtf8(frame.JawOpen.ToString()).ToByteArray()); //~ PUR201 FaceFrame.JawOpen
        File.WriteAllBytes("jaw", ByteString.CopyFrom(BitConverter.GetBytes(frame.JawOpen)).ToByteArray()); //~ PUR201 FaceFrame.JawOpen
        File.WriteAllBytes("ticks", ByteString.CopyFromUtf8(frame.Ticks.ToString()).ToByteArray());
    }

    void Json(FaceFrame frame)
    {
        using var file = File.CreateText("jaw.json");
        JsonFormatter.Default.Format(new Int64Value { Value = frame.Ticks }, file);
        JsonFormatter.Default.Format(new FloatValue { Value = frame.JawOpen }, file); //~ PUR201 FaceFrame.JawOpen
    }

    void Diagnostics(Customer c)
    {
        Console.WriteLine(JsonFormatter.ToDiagnosticString(new StringValue { Value = c.Theme }));
        Console.WriteLine(JsonFormatter.ToDiagnosticString(new StringValue { Value = c.Email })); //~ PUR203 Customer.Email
    }

    async Task Streamed(IServerStreamWriter<StringValue> stream, Customer c)
    {
        await stream.WriteAsync(new StringValue { Value = c.Email });
        Console.WriteLine(new StringValue { Value = c.Email }); //~ PUR203 Customer.Email
    }
}

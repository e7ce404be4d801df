using System.Text;
using System.Text.Json;
using Confluent.Kafka;

// Kafka: key, value and headers of a record are kept in the topic.
class Kafka
{
    private readonly IProducer<string, string> producer;

    Kafka(IProducer<string, string> producer) => this.producer = producer;

    Task Value(FaceFrame frame) =>
        producer.ProduceAsync("faces", new Message<string, string> { Key = "jaw", Value = frame.JawOpen.ToString() }); //~ PUR201 FaceFrame.JawOpen

    Task Harmless(FaceFrame frame) =>
        producer.ProduceAsync("faces", new Message<string, string> { Key = "ticks", Value = frame.Ticks.ToString() });

    Task Key(FaceFrame frame, string scan)
    {
        var message = new Message<string, string> { Value = scan };
        message.Key = $"jaw-{frame.JawOpen}";
        return producer.ProduceAsync("faces", message); //~ PUR201 FaceFrame.JawOpen
    }

    void Header(FaceFrame frame, string scan)
    {
        var message = new Message<string, string> { Value = scan, Headers = new Headers() };
        message.Headers.Add("jaw", BitConverter.GetBytes(frame.JawOpen));
        producer.Produce("faces", message, report => Console.WriteLine(report.Error.Reason)); //~ PUR201 FaceFrame.JawOpen
    }

    void HeaderInline(FaceFrame frame, string scan) => producer.Produce("faces", new Message<string, string>
    {
        Value = scan,
        Headers = new Headers { { "ticks", BitConverter.GetBytes(frame.Ticks) } },
    });

    Task Typed(IProducer<Null, FaceFrame> faces, FaceFrame frame) => faces.ProduceAsync("faces", new Message<Null, FaceFrame> { Value = frame }); //~ PUR201 FaceFrame.JawOpen + FaceFrame.Shapes

    Task InTheClear(Account account) => producer.ProduceAsync("bank", new Message<string, string> { Value = JsonSerializer.Serialize(new { account.Iban }) }); //~ PUR202 Account.Iban

    Task Allowed(Customer c) => producer.ProduceAsync("mail", new Message<string, string> { Value = JsonSerializer.Serialize(new { c.Email }) });

    void Consumed(IConsumer<string, string> consumer) => File.WriteAllText("last", consumer.Consume().Message.Value);

    void Delivered(FaceFrame frame) => producer.Produce("faces", new Message<string, string> { Value = frame.Ticks.ToString() }, report =>
        File.WriteAllText("offset", report.Offset.ToString()));
}

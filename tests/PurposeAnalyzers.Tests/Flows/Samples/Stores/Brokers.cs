// Brokers and embedded databases keep what they are given; serializers in between do not hide it.
using Azure.Messaging.ServiceBus;
using LiteDB;
using YamlDotNet.Serialization;

public class ServiceBus
{
    private readonly ServiceBusSender sender;

    public ServiceBus(ServiceBusSender sender) => this.sender = sender;

    public Task FaceInTheBody(FaceFrame frame) => sender.SendMessageAsync(new ServiceBusMessage(string.Join(";", frame.Shapes))); //~ PUR201 FaceFrame.Shapes

    public Task FaceAsAProperty(FaceFrame frame)
    {
        var message = new ServiceBusMessage("frame") { Subject = frame.JawOpen.ToString() };
        return sender.SendMessageAsync(message); //~ PUR201 FaceFrame.JawOpen
    }

    public Task Scheduled(Customer customer) => sender.ScheduleMessageAsync(new ServiceBusMessage(System.Text.Json.JsonSerializer.Serialize(customer.LastFace)), DateTimeOffset.MaxValue); //~ PUR201 Customer.LastFace

    public Task Mail(Customer customer) => sender.SendMessageAsync(new ServiceBusMessage(customer.Email));

    public Task Ticks(FaceFrame frame) => sender.SendMessageAsync(new ServiceBusMessage(frame.Ticks.ToString()));
}

public class Documents
{
    public void Whole(ILiteCollection<FaceFrame> frames, FaceFrame frame) => frames.Insert(frame); //~ PUR201 FaceFrame.JawOpen + FaceFrame.Shapes

    public void Changed(ILiteCollection<FaceFrame> frames, FaceFrame frame) => frames.Upsert(frame); //~ PUR201 FaceFrame.JawOpen + FaceFrame.Shapes

    public void Order(ILiteCollection<Contact> contacts, Contact contact) => contacts.Insert(contact);

    public string Found(ILiteCollection<Contact> contacts) => contacts.FindById(1).Mail;
}

public class Yaml
{
    public void ToDisk(ISerializer serializer, FaceFrame frame) => File.WriteAllText("frame.yml", serializer.Serialize(frame)); //~ PUR201 FaceFrame.JawOpen + FaceFrame.Shapes

    public void ContactToDisk(ISerializer serializer, Contact contact) => File.WriteAllText("contact.yml", serializer.Serialize(contact));

    public int OnlyLength(ISerializer serializer, Contact contact) => serializer.Serialize(contact).Length;
}

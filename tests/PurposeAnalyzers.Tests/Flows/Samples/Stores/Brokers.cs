// Brokers and embedded databases keep what they are given; serializers in between do not hide it.
using Azure.Messaging.ServiceBus;
using LiteDB;
using YamlDotNet.Serialization;

public class ServiceBus
{
    private readonly ServiceBusSender sender = new();

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

    public string Found(ILiteCollection<Contact> contacts) => contacts.FindById("1").Mail;
}

public class Yaml
{
    public void ToDisk(ISerializer serializer, FaceFrame frame) => File.WriteAllText("frame.yml", serializer.Serialize(frame)); //~ PUR201 FaceFrame.JawOpen + FaceFrame.Shapes

    public void ContactToDisk(ISerializer serializer, Contact contact) => File.WriteAllText("contact.yml", serializer.Serialize(contact));

    public int OnlyLength(ISerializer serializer, Contact contact) => serializer.Serialize(contact).Length;
}
// assembly: Azure.Messaging.ServiceBus
namespace Azure.Messaging.ServiceBus
{
    public class ServiceBusMessage
    {
        public ServiceBusMessage(string body) { }
        public string? Subject { get; set; }
    }

    public class ServiceBusSender
    {
        public System.Threading.Tasks.Task SendMessageAsync(ServiceBusMessage message) => System.Threading.Tasks.Task.CompletedTask;
        public System.Threading.Tasks.Task<long> ScheduleMessageAsync(ServiceBusMessage message, System.DateTimeOffset at) => System.Threading.Tasks.Task.FromResult(0L);
    }
}
// assembly: LiteDB
namespace LiteDB
{
    public interface ILiteCollection<T>
    {
        void Insert(T entity);
        bool Upsert(T entity);
        T FindById(object id);
    }
}
// assembly: YamlDotNet
namespace YamlDotNet.Serialization
{
    public interface ISerializer
    {
        string Serialize(object? graph);
    }
}

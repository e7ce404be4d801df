// langversion: 12
// domain: metadata
using Microsoft.Extensions.Logging;

// The domain is an assembly of its own: its labels are read there; what is written here goes by the same rules.
public class CustomerModel
{
    public int Id { get; init; }

    public string Title { get; init; } = ""; //~ PUR102 Customer.Name

    public string Theme { get; init; } = "";
}

static class Mapping
{
    public static CustomerModel ToModel(this Customer c) => new() { Id = c.Id, Title = c.Name, Theme = c.Theme };

    public static Contact ToContact(this Customer c) => new(c.Email, c.Points);

    public static T Map<T>(this Customer c, Func<Customer, T> map) => map(c);
}

class MetadataUser(ICustomers customers, ILogger<MetadataUser> log)
{
    public void Models()
    {
        foreach (var model in customers.All().Select(Mapping.ToModel))
        {
            log.LogInformation("{Id} likes {Theme}", model.Id, model.Theme);
            log.LogInformation("{Title}", model.Title); //~ PUR203 Customer.Name
        }
    }

    public void Contacts(int id)
    {
        var contact = customers.Get(id).ToContact();
        log.LogInformation("{Rank}", contact.Rank);
        log.LogInformation("{Contact}", contact); //~ PUR203
    }

    public void Mapped(Customer c)
    {
        log.LogInformation("{Points}", c.Map(x => x.Points));
        log.LogInformation("{Phone}", c.Map(x => x.Phone)); //~ PUR203 Customer.Phone
    }

    [ProcessesFor(Purpose.Billing)]
    public void Bill(Order order)
    {
        log.LogInformation("{Total}", order.Total);
        Send(order.Buyer.Email, order.Total);
        Send(order.ShipTo, order.Total); //~ PUR101 Order.ShipTo
    }

    public async Task Save(FaceFrame frame)
    {
        await File.WriteAllTextAsync("frame.txt", frame.Ticks.ToString());
        await File.AppendAllTextAsync("frame.txt", string.Join(';', frame.Shapes)); //~ PUR201 FaceFrame.Shapes
    }

    private static void Send(string to, decimal total) => GC.KeepAlive(to + total);
}

namespace Violations.Surveys;

// Policy 2.21, surveys. The value comes out of a method of another class: who receives it uses it.

public sealed class Order
{
    [PersonalData(Purpose.Shipping, Category = DataCategory.PhoneNumber)]
    public required string Phone { get; init; }

    [PersonalData(Purpose.Surveys, Purpose.OrderProcessing, Category = DataCategory.EmailAddress)]
    public required string Email { get; init; }
}

public sealed class AddressBook(IReadOnlyDictionary<int, Order> orders)
{
    public string PhoneOf(int order) => orders[order].Phone;

    public string EmailOf(int order) => orders[order].Email;
}

[ProcessesFor(Purpose.Surveys)]
public sealed class PanelWrong(AddressBook book, IOutbox outbox)
{
    public Task AskAsync(int order)
    {
        var to = book.PhoneOf(order); //~ PUR101 Order.Phone
        return outbox.SendAsync(to, "How was it?");
    }
}

[ProcessesFor(Purpose.Surveys)]
public sealed class PanelRight(AddressBook book, IOutbox outbox)
{
    public Task AskAsync(int order)
    {
        var to = book.EmailOf(order);
        return outbox.SendAsync(to, "How was it?");
    }
}

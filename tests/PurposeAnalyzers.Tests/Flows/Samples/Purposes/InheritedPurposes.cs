// Purposes come down from interfaces, base classes and enclosing types; the innermost wins.
[ProcessesFor(Purpose.Shipping)]
abstract class ShippingJob
{
    public abstract void Run(Order order);

    protected string Address(Order order) => order.ShipTo;
}

class ParcelJob : ShippingJob
{
    public override void Run(Order order) => _ = order.Buyer.Email + order.ShipTo;

    void Bank(Account account) => _ = account.Number;
}

[ProcessesFor(Purpose.Billing)]
interface IBillingStep
{
    void Do(Order order);

    decimal Total(Order order) => order.Total;
}

class Reminder : IBillingStep
{
    public void Do(Order order) => _ = order.ShipTo + "!"; //~ PUR101 Order.ShipTo

    decimal Own(Order order) => order.ShipTo.Length;
}

class Receipt : IBillingStep
{
    public void Do(Order order) => _ = order.Buyer.Email + "!";
}

[ProcessesFor(Purpose.Billing)]
partial class Split
{
    void Here(Customer c) => _ = c.Phone + "!"; //~ PUR101 Customer.Phone
}

partial class Split
{
    void There(Customer c) => _ = c.Phone + "!"; //~ PUR101 Customer.Phone

    void ThereToo(Customer c) => _ = c.Email + "!";

    [ProcessesFor(Purpose.CustomerSupport)]
    class Nested
    {
        void Inner(Customer c) => _ = c.Phone + "!";

        class Deeper
        {
            void Innermost(Customer c) => _ = c.Phone + "!";

            [ProcessesFor(Purpose.Billing)]
            void Own(Customer c) => _ = c.Phone + "!"; //~ PUR101 Customer.Phone
        }
    }
}

[ProcessesFor(Purpose.Billing)]
struct Money
{
    int Of(Customer c) => c.Points;

    string To(Customer c) => c.Phone!; //~ PUR101 Customer.Phone
}

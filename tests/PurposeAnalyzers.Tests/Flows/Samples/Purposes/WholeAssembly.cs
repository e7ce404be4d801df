[assembly: ProcessesFor(Purpose.Billing)]

class WholeAssembly
{
    string Permitted(Customer c) => c.Email;

    DateTime Forbidden(Customer c) => c.BirthDate; //~ PUR101 Customer.BirthDate

    [ProcessesFor(Purpose.Shipping)]
    DateTime Inner(Customer c) => c.BirthDate;
}

[ProcessesFor(Purpose.Shipping)]
class InnerType
{
    DateTime Permitted(Customer c) => c.BirthDate;
}

namespace Shop.Promotions
{
    class ByNamespace
    {
        DateTime Forbidden(Customer c) => c.BirthDate; //~ PUR101 Customer.BirthDate + PromotionalEmail
    }
}

// The catalog gives Shop.Promotions the purpose PromotionalEmail, and Shop.Promotions.Parcels the purpose Shipping.
namespace Shop.Promotions
{
    class Campaign
    {
        DateTime Read(Customer c) => c.BirthDate; //~ PUR101 Customer.BirthDate

        string Permitted(Customer c) => c.Email;

        [ProcessesFor(Purpose.Shipping)]
        DateTime OwnPurpose(Customer c) => c.BirthDate;
    }
}

namespace Shop.Promotions.Summer
{
    class Below
    {
        DateTime Read(Customer c) => c.BirthDate; //~ PUR101 Customer.BirthDate
    }
}

namespace Shop.Promotions.Parcels
{
    class LongestWins
    {
        DateTime Read(Customer c) => c.BirthDate;

        string? ReadPhone(Customer c) => c.Phone;
    }
}

namespace Shop.PromotionsArchive
{
    class SamePrefixOtherNamespace
    {
        DateTime Read(Customer c) => c.BirthDate;
    }
}

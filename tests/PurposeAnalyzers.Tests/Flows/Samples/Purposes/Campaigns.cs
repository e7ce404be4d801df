// langversion: 12
namespace Shop.Promotions
{
    // The namespace stands for promotional mail; its child for parcels.
    class Campaign(IMailer mailer)
    {
        public void Send(Customer c) => mailer.Post(c.Email, "Dear " + c.Name);

        public void Ring(Customer c) => mailer.Post("calls", c.Phone!); //~ PUR101 Customer.Phone

        public IEnumerable<Customer> Young(IEnumerable<Customer> all) => all.Where(c => c.BirthDate.Year > 2000); //~ PUR101 Customer.BirthDate

        public IEnumerable<Customer> Rich(IEnumerable<Customer> all) => all.Where(c => c.Points > 2000);

        [ProcessesFor(Purpose.CustomerSupport)]
        public void Support(Customer c) => mailer.Post("calls", c.Phone!);

        public void Helped(Customer c) => mailer.Post(Texts.Line(c), "");

        public void HelpedWrongly(Customer c) => mailer.Post(Texts.Number(c), "");

        public bool HasPhone(Customer c) => c.Phone != null;
    }

    static class Texts
    {
        public static string Line(Customer c) => c.Name + " <" + c.Email + ">";

        public static string Number(Customer c) => "tel " + c.Phone; //~ PUR101 Customer.Phone
    }
}

namespace Shop.Promotions.Parcels
{
    class Gift(IMailer mailer)
    {
        public void Send(Order order) => mailer.Post(order.ShipTo, order.Buyer.Phone ?? "");

        public void Charge(Account a) => mailer.Post(a.Iban, ""); //~ PUR101 Account.Iban
    }
}

namespace Shop.PromotionsNot
{
    class Other(IMailer mailer)
    {
        public void Send(Customer c) => mailer.Post(c.Phone!, "");
    }
}

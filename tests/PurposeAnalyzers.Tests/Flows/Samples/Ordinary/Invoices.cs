using System.Text;
using Microsoft.Extensions.Logging;

// Billing as it is written: one purpose on the class, totals, texts, a bank account that stays encrypted.
[ProcessesFor(Purpose.Billing)]
class Invoicing
{
    private readonly ILogger<Invoicing> log;
    private readonly IMailer mailer;

    Invoicing(ILogger<Invoicing> log, IMailer mailer) => (this.log, this.mailer) = (log, mailer);

    string Text(Order order)
    {
        var text = new StringBuilder();
        text.AppendLine($"Dear {order.Buyer.Name},");
        text.AppendLine($"order {order.Number}: {order.Total:C}");
        return text.ToString();
    }

    void Send(Order order)
    {
        mailer.Post(order.Buyer.Email, Text(order));
        log.LogInformation("invoice {Number} sent", order.Number);
    }

    void SendVerbose(Order order)
    {
        var text = Text(order);
        mailer.Post(order.Buyer.Email, text);
        log.LogDebug("invoice: {Text}", text); //~ PUR203 Customer.Name
    }

    void Debit(Account account, decimal amount)
    {
        var line = $"{account.Iban};{amount}";
        File.AppendAllText("debits.bin", Seal(line));
        log.LogInformation("{Number} debited {Amount}", account.Number, amount);
    }

    void DebitInTheClear(Account account, decimal amount)
    {
        var line = $"{account.Iban};{amount}";
        File.AppendAllText("debits.txt", line); //~ PUR202 Account.Iban
    }

    void ShipInstead(Order order) => mailer.Post("stock@shop.example", order.ShipTo); //~ PUR101 Order.ShipTo

    decimal Sum(IEnumerable<Order> orders) => orders.Where(o => o.Total > 0).Sum(o => o.Total);

    IEnumerable<string> Debtors(IEnumerable<Order> orders) => orders.Where(o => o.Total > 100).Select(o => o.Buyer.Name).Distinct();

    bool IsGrownUp(Order order) => order.Buyer.BirthDate.AddYears(18) < DateTime.Today; //~ PUR101 Customer.BirthDate

    bool HasPhone(Order order) => order.Buyer.Phone != null;

    [Encrypts]
    static string Seal(string text) => Convert.ToBase64String(Encoding.UTF8.GetBytes(text));
}

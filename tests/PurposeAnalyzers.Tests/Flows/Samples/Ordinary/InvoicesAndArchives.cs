// langversion: 12
using System.Text;
using System.Text.Json;
using Microsoft.Extensions.Logging;

// Invoices: lines, a renderer, an archive, reminders; billing may use mail addresses and accounts, not birth dates.
class InvoiceLine
{
    public string Text { get; init; } = "";

    public decimal Amount { get; init; }
}

class Invoice
{
    public int Number { get; init; }

    [PersonalData(Category = DataCategory.EmailAddress)]
    public string SendTo { get; init; } = "";

    [PersonalData(Category = DataCategory.BankAccount)]
    public string? PaidFrom { get; set; }

    public List<InvoiceLine> Lines { get; } = [];

    public decimal Total => Lines.Sum(line => line.Amount);
}

interface IInvoiceArchive
{
    Task Keep(Invoice invoice, CancellationToken token);
}

class FileArchive(string folder) : IInvoiceArchive
{
    public async Task Keep(Invoice invoice, CancellationToken token)
    {
        var json = JsonSerializer.Serialize(invoice);
        await File.WriteAllTextAsync(Path.Combine(folder, invoice.Number + ".json"), json, token); //~ PUR202 Invoice.PaidFrom
    }
}

class SummaryArchive(string folder) : IInvoiceArchive
{
    public Task Keep(Invoice invoice, CancellationToken token) =>
        File.WriteAllTextAsync(Path.Combine(folder, invoice.Number + ".txt"), Summary(invoice), token);

    private static string Summary(Invoice invoice)
    {
        var text = new StringBuilder();
        text.AppendLine($"invoice {invoice.Number}");
        foreach (var line in invoice.Lines)
            text.Append(line.Text).Append(' ').AppendLine(line.Amount.ToString("F2"));
        text.AppendLine(invoice.PaidFrom is null ? "open" : "paid");
        return text.ToString();
    }
}

class InvoiceRenderer
{
    public string Html(Invoice invoice)
    {
        var rows = string.Concat(invoice.Lines.Select(line => $"<tr><td>{line.Text}</td><td>{line.Amount}</td></tr>"));
        return $"<h1>{invoice.Number}</h1><p>{invoice.SendTo}</p><table>{rows}</table>";
    }

    public string FileName(Invoice invoice) => $"invoice-{invoice.Number}.html";
}

[ProcessesFor(Purpose.Billing)]
class InvoiceService(ICustomers customers, IInvoiceArchive archive, InvoiceRenderer renderer, IMailer mailer, ILogger<InvoiceService> log)
{
    public async Task<Invoice> Create(int customerId, IEnumerable<Order> orders, CancellationToken token)
    {
        var customer = await customers.GetAsync(customerId);
        var invoice = new Invoice { Number = NextNumber(), SendTo = customer.Email };
        foreach (var order in orders)
            invoice.Lines.Add(new InvoiceLine { Text = $"order {order.Number}", Amount = order.Total });
        log.LogInformation("invoice {Number} for customer {Id}", invoice.Number, customer.Id);
        await archive.Keep(invoice, token);
        return invoice;
    }

    public async Task CreateForAdult(int customerId, CancellationToken token)
    {
        var customer = await customers.GetAsync(customerId);
        if (customer.BirthDate > DateTime.Today.AddYears(-18)) //~ PUR101 Customer.BirthDate
            return;
        await Create(customerId, customer.Orders, token);
    }

    public void Send(Invoice invoice)
    {
        var html = renderer.Html(invoice);
        mailer.Post(invoice.SendTo, html);
        log.LogInformation("sent {File}", renderer.FileName(invoice));
        log.LogDebug("sent {Html}", html); //~ PUR203 Invoice.SendTo
    }

    public void Paid(Invoice invoice, Account account)
    {
        invoice.PaidFrom = account.Iban;
        log.LogInformation("{Number} was paid from {Tail}", invoice.Number, account.Iban[^4..]); //~ PUR203 Account.Iban
    }

    public void Greet(Customer customer, Invoice invoice)
    {
        var greeting = $"Dear {customer.Name}, your invoice {invoice.Number} is due.";
        mailer.Post(customer.Email, greeting);
        mailer.Post(customer.Phone ?? customer.Email, greeting); //~ PUR101 Customer.Phone
    }

    private int next;

    private int NextNumber() => Interlocked.Increment(ref next);
}

namespace Violations.DataIsKeptFromLeaking;

// Policy 4: personal data is kept from leaking. Logs, exception texts and addresses of requests are read by many and kept for long.

public sealed class Customer
{
    /// <summary>The catalog lets a customer's number into logs: support could not help without it.</summary>
    [PersonalData(Category = DataCategory.CustomerId)]
    public required Guid Id { get; init; }

    [PersonalData(Category = DataCategory.EmailAddress)]
    public required string Email { get; init; }

    [PersonalData(Category = DataCategory.Name)]
    public required string Name { get; init; }
}

public sealed record Contact([PersonalData(Category = DataCategory.EmailAddress)] string Mail, int Rank);

public sealed class WelcomeWrong(ILogger<WelcomeWrong> logger, IOutbox outbox, HttpClient http)
{
    public async Task WelcomeAsync(Customer customer)
    {
        await outbox.SendAsync(customer.Email, "Welcome!");
        logger.LogInformation("Mail to {Email}", customer.Email); //~ PUR203 Customer.Email
    }

    public void Note(Contact contact)
    {
        logger.LogInformation("Saved {Contact}", contact); //~ PUR203 Contact.Mail
    }

    public void Check(Customer customer)
    {
        if (!customer.Email.Contains('@'))
            throw new InvalidOperationException($"{customer.Email} is no mail address"); //~ PUR203 Customer.Email
    }

    public void Explain(Customer customer)
    {
        var who = Describe(customer);
        Console.Error.WriteLine("Could not welcome " + who); //~ PUR203 Customer.Name
    }

    public async Task<bool> IsKnownAsync(Customer customer)
    {
        using var answer = await http.GetAsync($"https://search.avatarstudio.example/customers?mail={customer.Email}"); //~ PUR203 Customer.Email
        return answer.IsSuccessStatusCode;
    }

    private static string Describe(Customer customer) => customer.Name.ToUpperInvariant();
}

public sealed class WelcomeRight(ILogger<WelcomeRight> logger, IOutbox outbox, HttpClient http)
{
    public async Task WelcomeAsync(Customer customer)
    {
        await outbox.SendAsync(customer.Email, "Welcome!");
        logger.LogInformation("Mail to customer {CustomerId}", customer.Id);
    }

    public void Note(Contact contact)
    {
        logger.LogInformation("Saved a contact of rank {Rank}", contact.Rank);
    }

    public void Check(Customer customer)
    {
        if (!customer.Email.Contains('@'))
            throw new InvalidOperationException($"Customer {customer.Id} has no mail address");
    }

    public void Explain(Customer customer)
    {
        Console.Error.WriteLine("Could not welcome customer " + customer.Id);
    }

    public async Task<bool> IsKnownAsync(Customer customer)
    {
        using var answer = await http.PostAsJsonAsync("https://search.avatarstudio.example/customers", new { customer.Email });
        return answer.IsSuccessStatusCode;
    }
}

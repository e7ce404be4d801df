// langversion: 14
using System.Diagnostics.CodeAnalysis;

// Null handling and newer syntax on the way: ?., ??=, throw expressions, null-conditional assignment, field, out var, discards.
class Draft
{
    public string Subject { get; set => field = value.Trim(); } = ""; //~ PUR102 Draft.Subject

    public string? Note { get; set; }

    public Draft? Next { get; set; }

    public int Length => Subject.Length;
}

class Nulls
{
    private string? cached;

    public void Conditional(Customer? c)
    {
        var name = c?.Name;
        Console.WriteLine(name?.Length);
        Console.WriteLine(name ?? "nobody"); //~ PUR203 Customer.Name
    }

    public void Chained(Order? order)
    {
        Console.WriteLine(order?.Buyer?.Orders?.FirstOrDefault()?.ShipTo?.ToUpper()); //~ PUR203 Order.ShipTo
        Console.WriteLine(order?.Buyer?.Orders?.FirstOrDefault()?.Note?.ToUpper());
    }

    public void Thrown(Customer c)
    {
        var phone = c.Phone ?? throw new InvalidOperationException($"no phone for {c.Id}");
        Console.WriteLine(phone); //~ PUR203 Customer.Phone
    }

    public void Cached(Customer c)
    {
        cached ??= c.Email;
        Console.WriteLine(cached.Length);
        Console.WriteLine(cached); //~ PUR203 Customer.Email
    }

    public void Assigned(Customer c, Draft? draft)
    {
        draft?.Subject = c.Name;
        draft?.Next?.Note = c.Theme;
        Console.WriteLine(draft?.Note);
    }

    public void Read(Customer c)
    {
        var draft = new Draft { Subject = "To " + c.Email };
        Console.WriteLine(draft.Length);
        Console.WriteLine(draft.Subject); //~ PUR203 Customer.Email
        Console.WriteLine(draft.Note);
    }

    public bool TryMail(Customer c, [NotNullWhen(true)] out string? mail)
    {
        mail = c.Email.Contains('@') ? c.Email : null;
        return mail is not null;
    }

    public void Out(Customer c)
    {
        if (TryMail(c, out var mail))
            Console.WriteLine(mail); //~ PUR203 Customer.Email
        if (TryMail(c, out _))
            Console.WriteLine("has mail");
    }

    public void Ternary(Customer c, bool full)
    {
        var text = full ? c.Name : c.Theme;
        var other = full ? c.Theme : "none";
        Console.WriteLine(text); //~ PUR203 Customer.Name
        Console.WriteLine(other);
        Console.WriteLine(c.Name == "" ? "empty" : "set");
    }

    public void Overwritten(Customer c)
    {
        var text = c.Name;
        text = text.Length > 3 ? "long" : "short";
        Console.WriteLine(text);
        (text, var old) = (c.Email, text);
        Console.WriteLine(old);
        Console.WriteLine(text); //~ PUR203 Customer.Email
    }

    public void Is(object thing)
    {
        if (thing is Customer { Name: { Length: > 2 } name, Points: var points })
        {
            Console.WriteLine(points);
            Console.WriteLine(name); //~ PUR203 Customer.Name
        }

        if (thing is not Customer c)
            return;
        Console.WriteLine(c.Points);
        Console.WriteLine(c.Email); //~ PUR203 Customer.Email
    }
}

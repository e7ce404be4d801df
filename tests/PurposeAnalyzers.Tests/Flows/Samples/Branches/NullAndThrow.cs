// Null operators, throw expressions, conditional access: null tests say nothing, values do.
class NullAndThrow
{
    void Coalesce(Customer? c)
    {
        Console.WriteLine(c?.Theme ?? "none");
        Console.WriteLine(c?.Email ?? "none"); //~ PUR203 Customer.Email
    }

    void CoalesceOverwritten(Customer c)
    {
        var phone = c.Phone;
        phone = null;
        phone ??= "none";
        Console.WriteLine(phone);
    }

    void Throw(Customer c)
    {
        var phone = c.Phone ?? throw new InvalidOperationException("no phone of " + c.Id);
        Console.WriteLine(phone.Length);
    }

    void ThrowWithData(Customer c)
    {
        var phone = c.Phone ?? throw new InvalidOperationException("no phone of " + c.Email); //~ PUR203 Customer.Email
        Console.WriteLine(phone.Length);
    }

    void Tested(Customer? c)
    {
        Console.WriteLine(c is null);
        Console.WriteLine(c?.Phone is not null);
        Console.WriteLine(string.IsNullOrEmpty(c?.Email));
        Console.WriteLine(c?.Phone == null ? "no phone" : "phone");
    }

    void Forgiven(Customer? c)
    {
        Console.WriteLine(c!.Points);
        Console.WriteLine(c!.Phone!.Trim()!); //~ PUR203 Customer.Phone
    }

    void NullableNumbers(Customer? c)
    {
        int? year = c?.BirthDate.Year;
        Console.WriteLine(year.HasValue);
        Console.WriteLine(year.GetValueOrDefault()); //~ PUR203 Customer.BirthDate
    }

    void NullableLifted(Customer? c)
    {
        int? year = c?.BirthDate.Year;
        Console.WriteLine(year + 1); //~ PUR203 Customer.BirthDate
        Console.WriteLine(year > 1990);
    }

    void Chained(Order? order)
    {
        Console.WriteLine(order?.Buyer?.Orders?.Count);
        Console.WriteLine(order?.Buyer?.Orders?[0]?.ShipTo); //~ PUR203 Order.ShipTo
    }

    void ConditionalCall(Customer? c, StringWriter? writer)
    {
        writer?.Write(c?.Email);
        Console.WriteLine(writer?.Encoding);
    }

    void AsCast(object thing)
    {
        Console.WriteLine((thing as Customer)?.Points);
        Console.WriteLine((thing as Customer)?.Name); //~ PUR203 Customer.Name
    }

    void DefaultLiteral(Customer c)
    {
        var mail = c.Points > 3 ? default : "x";
        Console.WriteLine(mail);
    }
}

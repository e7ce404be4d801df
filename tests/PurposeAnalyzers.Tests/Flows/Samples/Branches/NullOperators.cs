class NullOperators
{
    void Coalesce(Customer c)
    {
        Console.WriteLine(c.Phone ?? "none"); //~ PUR203 Customer.Phone
    }

    void CoalesceRight(Customer c, string? given)
    {
        Console.WriteLine(given ?? c.Email); //~ PUR203 Customer.Email
    }

    void CoalesceAssignment(Customer c, string? text)
    {
        text ??= c.Email;
        Console.WriteLine(text); //~ PUR203 Customer.Email
    }

    void CoalesceAssignmentKeepsTheLeft(Customer c)
    {
        var text = c.Phone;
        text ??= "none";
        Console.WriteLine(text); //~ PUR203 Customer.Phone
    }

    void Conditional(Customer? c)
    {
        Console.WriteLine(c?.Email); //~ PUR203 Customer.Email
        Console.WriteLine(c?.Theme);
    }

    void ConditionalChain(Order? o)
    {
        var mail = o?.Buyer?.Email?.Trim();
        Console.WriteLine(mail); //~ PUR203 Customer.Email
        Console.WriteLine(o?.Buyer?.Orders?.Count);
    }

    void ConditionalLength(Customer? c)
    {
        Console.WriteLine(c?.Phone?.Length ?? 0);
    }

    void Forgiving(Customer c)
    {
        Console.WriteLine(c.Phone!); //~ PUR203 Customer.Phone
    }

    void ThrowExpression(Customer c)
    {
        var phone = c.Phone ?? throw new InvalidOperationException("no phone");
        Console.WriteLine(phone.Length);
    }

    void NullTestThenConstant(Customer c)
    {
        Console.WriteLine(c.Phone == null ? "none" : "some");
    }
}

class Thrown
{
    void MessageIsALog(Customer c)
    {
        throw new InvalidOperationException($"bad mail {c.Email}"); //~ PUR203 Customer.Email
    }

    void MessageWithoutData(Customer c)
    {
        throw new InvalidOperationException($"bad customer with {c.Points} points");
    }

    void ArgumentName(Customer c)
    {
        if (c.Email.Length == 0)
            throw new ArgumentException("empty", nameof(c.Email));
    }

    void ThrowExpression(Customer c)
    {
        _ = c.Phone ?? throw new InvalidOperationException("no phone: " + c.Name); //~ PUR203 Customer.Name
    }

    void OwnExceptionCarriesItsMember(Customer c)
    {
        try
        {
            throw new Refused(c.Email);
        }
        catch (Refused refused)
        {
            Console.WriteLine(refused.Reason);
            Console.WriteLine(refused.Address); //~ PUR203 Customer.Email
        }
    }

    void OwnExceptionHidesIt(Customer c)
    {
        try
        {
            throw new Refused(c.Email);
        }
        catch (Refused)
        {
            Console.WriteLine("refused");
        }
    }

    void Rethrown(Customer c)
    {
        try
        {
            _ = c.Email.Trim();
        }
        catch (Exception)
        {
            throw;
        }
    }

    private sealed class Refused : Exception
    {
        public Refused(string address) => Address = address;

        public string Address { get; }

        public string Reason => "refused";
    }
}

// What exceptions carry on: members of one's own types, data, messages built in helpers, handlers that log.
class BookingException : Exception
{
    public BookingException(string message, Customer customer) : base(message) => Customer = customer;

    public Customer Customer { get; }
}

class Propagation
{
    void CarriesTheCustomer(Customer c)
    {
        try
        {
            throw new BookingException("no seats", c);
        }
        catch (BookingException e)
        {
            Console.WriteLine(e.Customer.Points);
            Console.WriteLine(e.Customer.Email); //~ PUR203 Customer.Email
        }
    }

    void MessageInAHelper(Customer c) => throw Failed("customer " + c.Name); //~ PUR203 Customer.Name

    void MessageInAHelperHarmless(Customer c) => throw Failed("customer " + c.Id);

    static Exception Failed(string what) => new InvalidOperationException(what + " failed");

    void TaintedAndCleared(Customer c)
    {
        var text = "";
        try
        {
            text = c.Email;
            Check(c.Points);
            text = "";
        }
        catch (Exception)
        {
            Console.WriteLine(text); //~ PUR203 Customer.Email
        }
    }

    void ClearedBefore(Customer c)
    {
        var text = c.Email;
        text = "";
        try
        {
            Check(c.Points);
        }
        catch (Exception)
        {
            Console.WriteLine(text);
        }
    }

    void Finally(Customer c)
    {
        var text = "";
        try
        {
            text = c.Phone ?? "";
        }
        finally
        {
            Console.WriteLine(text); //~ PUR203 Customer.Phone
        }
    }

    void FinallyCleared(Customer c)
    {
        var text = c.Email;
        try
        {
            Check(text.Length);
        }
        finally
        {
            text = "";
        }

        Console.WriteLine(text);
    }

    void Filtered(Customer c)
    {
        try
        {
            Check(c.Points);
        }
        catch (Exception e) when (e.Message.Length > 3 && c.Email != "")
        {
            Console.WriteLine(e.Message);
        }
    }

    void Aggregated(List<Customer> all)
    {
        var failures = new List<Exception>();
        foreach (var c in all)
        {
            if (c.Points < 0)
                failures.Add(new InvalidOperationException($"{c.Id} is negative"));
            else
                failures.Add(new InvalidOperationException($"{c.Name} is positive")); //~ PUR203 Customer.Name
        }

        throw new AggregateException(failures);
    }

    void ReturnedFromTheTry(Customer c)
    {
        Console.WriteLine(Try(c).Length);
        Console.WriteLine(Try(c)); //~ PUR203 Customer.Email
    }

    static string Try(Customer c)
    {
        try
        {
            return c.Email;
        }
        catch (FormatException)
        {
            return "";
        }
    }

    static void Check(int points)
    {
        if (points < 0)
            throw new InvalidOperationException("negative");
    }
}

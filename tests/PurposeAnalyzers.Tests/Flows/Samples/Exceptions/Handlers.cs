using Microsoft.Extensions.Logging;

class Handlers
{
    private readonly ILogger log;

    Handlers(ILogger log) => this.log = log;

    void LoggedException(Customer c)
    {
        try
        {
            Work(c.Points);
        }
        catch (Exception failure)
        {
            log.LogError(failure, "failed");
            Console.WriteLine(failure);
        }
    }

    void WrappedMessage(Customer c)
    {
        try
        {
            Work(c.Points);
        }
        catch (IOException failure)
        {
            throw new InvalidOperationException($"{c.Id}: {failure.Message}", failure);
        }
    }

    void ValueSetInTheHandler(Customer c)
    {
        var text = "";
        try
        {
            Work(c.Points);
        }
        catch (IOException)
        {
            text = c.Email;
        }

        Console.WriteLine(text); //~ PUR203 Customer.Email
    }

    void ValueSetInAHandlerThatLeaves(Customer c)
    {
        var text = "";
        try
        {
            Work(c.Points);
        }
        catch (IOException)
        {
            text = c.Email;
            throw new InvalidOperationException("size " + text.Length);
        }

        Console.WriteLine(text);
    }

    string ReturnedFromTry(Customer c)
    {
        try
        {
            return c.Email;
        }
        finally
        {
            Console.WriteLine("done");
        }
    }

    void UsesReturnedFromTry(Customer c) => Console.WriteLine(ReturnedFromTry(c)); //~ PUR203 Customer.Email

    void FinallyOverwritesNothing(Customer c)
    {
        var text = c.Email;
        try
        {
            Work(1);
        }
        finally
        {
            Work(2);
        }

        Console.WriteLine(text); //~ PUR203 Customer.Email
    }

    void TwoHandlers(Customer c)
    {
        var text = "";
        try
        {
            Work(1);
            text = c.Name;
            Work(2);
        }
        catch (IOException)
        {
            Console.WriteLine(text); //~ PUR203 Customer.Name
        }
        catch (InvalidOperationException)
        {
            text = "";
            Console.WriteLine(text);
        }
    }

    void ExceptionFromACallee(Customer c)
    {
        try
        {
            Check(c);
        }
        catch (Refused refused)
        {
            Console.WriteLine(refused.Code);
        }
    }

    void Data(Customer c)
    {
        var failure = new InvalidOperationException("failed");
        failure.Data["points"] = c.Points;
        throw failure;
    }

    static void Check(Customer c)
    {
        if (c.Email == "")
            throw new Refused(c.Points);
    }

    static void Work(int points)
    {
        if (points < 0)
            throw new IOException("negative");
    }

    private sealed class Refused : Exception
    {
        public Refused(int code) : base("refused with " + code) => Code = code;

        public int Code { get; }
    }
}

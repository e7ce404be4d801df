// What handlers see of a value that is tainted and cleared inside the try; what exception objects carry; filters, finally, using, lock.
class BadMail : Exception
{
    public BadMail(string mail, int row) : base("bad row " + row)
    {
        Mail = mail;
        Row = row;
    }

    [PersonalData(Category = DataCategory.EmailAddress)]
    public string Mail { get; }

    public int Row { get; }
}

class BadRow<T> : Exception
{
    public BadRow(T row) => Row = row;

    public T Row { get; }
}

class Writer : IDisposable
{
    private readonly List<string> lines = new();

    public void Add(string line) => lines.Add(line);

    public void Dispose() => File.AppendAllLines("lines.txt", lines); //~ PUR201 FaceFrame.JawOpen
}

class TaintedAndCleared
{
    private readonly object gate = new();

    void SeenByTheHandler(Customer c)
    {
        var text = "";
        try
        {
            text = c.Email;
            Risk(c.Points);
            text = "";
            Risk(c.Points);
        }
        catch (IOException)
        {
            Console.WriteLine(text); //~ PUR203 Customer.Email
        }

        text = "";
        Console.WriteLine(text);
    }

    void ClearedBeforeAnyRisk(Customer c)
    {
        var text = c.Theme;
        try
        {
            Risk(c.Points);
            text = c.Points.ToString();
            Risk(c.Points);
        }
        catch (IOException)
        {
            Console.WriteLine(text);
        }
    }

    void SeenByTheSecondHandler(Customer c)
    {
        string? text = null;
        try
        {
            text = c.Name;
            Risk(c.Points);
        }
        catch (IOException)
        {
            text = "io";
        }
        catch (FormatException)
        {
            Console.WriteLine(text); //~ PUR203 Customer.Name
            text = "format";
        }

        Console.WriteLine(text); //~ PUR203 Customer.Name
    }

    void LabelledMember(int row)
    {
        try
        {
            Risk(row);
        }
        catch (BadMail bad)
        {
            Console.WriteLine(bad.Row);
            Console.WriteLine(bad.Message);
            Console.WriteLine(bad.Mail); //~ PUR203 BadMail.Mail
        }
    }

    void CarriesWhatItWasBuiltFrom(Customer c)
    {
        try
        {
            throw new BadRow<(string Theme, string Mail)>((c.Theme, c.Email));
        }
        catch (BadRow<(string Theme, string Mail)> bad)
        {
            Console.WriteLine(bad.Row.Theme);
            Console.WriteLine(bad.Row.Mail); //~ PUR203 Customer.Email
        }
    }

    void CarriesAcrossACall(Customer c)
    {
        try
        {
            Reject(c);
        }
        catch (BadRow<string> bad)
        {
            Console.WriteLine(bad.Row); //~ PUR203 Customer.Phone
        }
    }

    void ItsText(Customer c)
    {
        try
        {
            throw new FormatException("bad number " + c.Phone); //~ PUR203 Customer.Phone
        }
        catch (FormatException e)
        {
            Console.WriteLine(e.GetType().Name);
            Console.WriteLine(e.ToString()); //~ PUR203 Customer.Phone
        }
    }

    void CarriedThroughTwo(Customer c)
    {
        try
        {
            RejectTwice(c);
        }
        catch (FormatException e)
        {
            Console.WriteLine(e.Message);
        }
        catch (BadRow<string> bad) when (bad.Row != "")
        {
            Console.WriteLine(bad.Row.Length);
            Console.WriteLine(bad.Row); //~ PUR203 Customer.Phone
        }
    }

    void CaughtOnTheWay(Customer c)
    {
        try
        {
            RejectQuietly(c);
        }
        catch (BadRow<string> bad)
        {
            Console.WriteLine(bad.Row);
        }
    }

    void Filtered(Customer c)
    {
        var text = c.Theme;
        try
        {
            text = c.Email;
            Risk(c.Points);
        }
        catch (IOException) when (Log(text)) //~ PUR203 Customer.Email
        {
            Console.WriteLine(c.Points);
        }
        catch (FormatException) when (text.Length > 3)
        {
            Console.WriteLine("format");
        }
    }

    void ReturnInTry(Customer c) => Console.WriteLine(Mail(c)); //~ PUR203 Customer.Email

    void ReturnOverFinally(Customer c) => Console.WriteLine(Theme(c));

    void LoggedInFinally(Customer c)
    {
        var step = "start";
        try
        {
            step = "mail " + c.Email.Length;
            Risk(c.Points);
            step = c.Theme;
        }
        finally
        {
            Console.WriteLine(step);
        }
    }

    void DisposedWriter(Customer c, FaceFrame frame)
    {
        using (var writer = new Writer())
        {
            writer.Add(c.Theme);
            writer.Add(frame.JawOpen.ToString());
        }
    }

    void Locked(Customer c)
    {
        var text = "";
        lock (gate)
            text = c.Email;
        lock (text)
            text = c.Theme;
        Console.WriteLine(text);
    }

    void Aggregated(IEnumerable<Customer> all)
    {
        var errors = new List<Exception>();
        foreach (var c in all)
        {
            if (c.Points < 0)
                errors.Add(new InvalidOperationException("points of " + c.Id));
            if (c.Name == "")
                errors.Add(new InvalidOperationException("no name for " + c.Email)); //~ PUR203 Customer.Email
        }

        throw new AggregateException(errors);
    }

    void ThrowExpression(Customer? c)
    {
        var known = c ?? throw new ArgumentNullException(nameof(c));
        _ = known.Points > 3 ? known : throw new InvalidOperationException(known.Theme);
        _ = known.Email is { Length: > 3 } mail ? mail : throw new FormatException(known.Email); //~ PUR203 Customer.Email
    }

    static string Mail(Customer c)
    {
        try
        {
            Risk(c.Points);
            return c.Email;
        }
        catch (IOException)
        {
            return "";
        }
    }

    static string Theme(Customer c)
    {
        var text = c.Email;
        try
        {
            Risk(text.Length);
        }
        finally
        {
            text = c.Theme;
        }

        return text;
    }

    static bool Log(string text)
    {
        Console.WriteLine(text);
        return false;
    }

    static void Reject(Customer c)
    {
        if (c.Points > 3)
            throw new BadRow<string>(c.Phone ?? "");
    }

    static void RejectTwice(Customer c)
    {
        try
        {
            Reject(c);
        }
        catch (IOException)
        {
            Console.WriteLine("no disk");
        }
    }

    static void RejectQuietly(Customer c)
    {
        try
        {
            Reject(c);
        }
        catch (BadRow<string>)
        {
            throw new BadRow<string>(c.Theme);
        }
    }

    static void Risk(int points)
    {
        if (points > 3)
            throw new IOException("too many");
    }
}

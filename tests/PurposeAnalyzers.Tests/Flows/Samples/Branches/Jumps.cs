// langversion: 12

// Loops, jumps, exceptions and early returns between a read and a log.
class Jumps
{
    public void Break(IEnumerable<Customer> customers)
    {
        var found = "";
        foreach (var c in customers)
        {
            if (c.Points > 100)
            {
                found = c.Name;
                break;
            }
        }

        Console.WriteLine(found); //~ PUR203 Customer.Name
    }

    public void Continue(IEnumerable<Customer> customers)
    {
        var last = "";
        foreach (var c in customers)
        {
            last = c.Theme;
            if (c.Points > 0)
                continue;
            last = "none";
        }

        Console.WriteLine(last);
    }

    public void Carried(Customer c)
    {
        string a = "", b = "", d = "";
        for (var i = 0; i < 4; i++)
        {
            d = b;
            b = a;
            a = c.Email;
        }

        Console.WriteLine(d); //~ PUR203 Customer.Email
    }

    public void Retry(Customer c)
    {
        var attempts = 0;
        again:
        try
        {
            attempts++;
            Send(c.Email);
        }
        catch (IOException) when (attempts < 3)
        {
            goto again;
        }
        catch (IOException e)
        {
            Console.WriteLine($"{attempts} attempts: {e.Message}");
        }
    }

    public void Finally(Customer c)
    {
        var text = c.Email;
        try
        {
            Send(text);
            text = "sent";
        }
        finally
        {
            Console.WriteLine(text); //~ PUR203 Customer.Email
        }
    }

    public void FinallyCleared(Customer c)
    {
        var text = c.Email;
        try
        {
            Send(text);
        }
        finally
        {
            text = "";
        }

        Console.WriteLine(text);
    }

    public void Caught(Customer c)
    {
        try
        {
            if (c.Points < 0)
                throw new ArgumentException("negative", nameof(c));
        }
        catch (ArgumentException e)
        {
            Console.WriteLine(e.Message);
            Console.WriteLine(e.ParamName);
        }
    }

    public void CaughtWithData(Customer c)
    {
        try
        {
            throw new ArgumentException("bad: " + c.Name); //~ PUR203 Customer.Name
        }
        catch (ArgumentException e)
        {
            Console.WriteLine(e.Message); //~ PUR203 Customer.Name
        }
    }

    public string Early(Customer? c)
    {
        if (c is null)
            return "nobody";
        if (c.Points == 0)
            return c.Theme;
        return c.Name;
    }

    public void UseEarly(Customer? c)
    {
        Console.WriteLine(Early(c).Length);
        Console.WriteLine(Early(c)); //~ PUR203 Customer.Name
    }

    public void Nested(Customer c, int mode)
    {
        string text;
        switch (mode)
        {
            case 0 when c.Points > 3:
                text = c.Theme;
                break;
            case 0:
            case 1:
                text = mode == 0 ? "zero" : "one";
                break;
            default:
                text = c.Phone ?? "";
                break;
        }

        Console.WriteLine(text); //~ PUR203 Customer.Phone
    }

    public void DoWhile(Queue<Customer> queue)
    {
        string line;
        do
        {
            var c = queue.Dequeue();
            line = c.Points + ";" + c.Theme;
        }
        while (queue.Count > 0);
        Console.WriteLine(line);
    }

    public void Using(Customer c)
    {
        using var writer = new StringWriter();
        writer.Write(c.Name);
        writer.Write(' ');
        writer.Write(c.Points);
        Console.WriteLine(writer.ToString()); //~ PUR203 Customer.Name
        Console.WriteLine(writer.GetStringBuilder().Length);
    }

    private static void Send(string address)
    {
    }
}

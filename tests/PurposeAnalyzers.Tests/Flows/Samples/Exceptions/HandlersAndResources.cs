// using, finally, nested tries, rethrows, exception filters, disposal in every form.
sealed class Scope : IDisposable
{
    private readonly string name;

    public Scope(string name) => this.name = name;

    public int Length => name.Length;

    public void Dispose() { }
}

sealed class ChattyScope : IDisposable
{
    private readonly string text;

    public ChattyScope(string text) => this.text = text;

    public void Dispose() => File.AppendAllText("scopes.txt", text);
}

class HandlersAndResources
{
    void Scoped(Customer c)
    {
        using var scope = new Scope(c.Email);
        Console.WriteLine(scope.Length);
    }

    void ScopedByAStatement(Customer c)
    {
        using (var scope = new ChattyScope(c.Theme))
            Console.WriteLine(scope != null);
    }

    void NestedTries(Customer c)
    {
        var text = "";
        try
        {
            try
            {
                text = c.Email;
                Risk(c.Points);
            }
            catch (FormatException)
            {
                text = "format";
            }
        }
        catch (IOException)
        {
            Console.WriteLine(text); //~ PUR203 Customer.Email
        }
    }

    void ClearedInFinally(Customer c)
    {
        var text = c.Email;
        try
        {
            Risk(text.Length);
        }
        finally
        {
            text = "";
        }

        Console.WriteLine(text);
    }

    void SetInCatch(Customer c)
    {
        var text = "";
        try
        {
            Risk(c.Points);
        }
        catch (IOException)
        {
            text = c.Name;
        }

        Console.WriteLine(text); //~ PUR203 Customer.Name
    }

    void SetInCatchAndLeft(Customer c)
    {
        var text = "";
        try
        {
            Risk(c.Points);
        }
        catch (IOException)
        {
            text = c.Name;
            throw;
        }

        Console.WriteLine(text);
    }

    void Wrapped(Customer c)
    {
        try
        {
            Risk(c.Points);
        }
        catch (IOException e)
        {
            throw new InvalidOperationException($"customer {c.Id} failed", e);
        }
    }

    void WrappedWithData(Customer c)
    {
        try
        {
            Risk(c.Points);
        }
        catch (IOException e)
        {
            throw new InvalidOperationException($"customer {c.Phone} failed", e); //~ PUR203 Customer.Phone
        }
    }

    void Rethrown(Customer c)
    {
        try
        {
            Risk(c.Email.Length);
        }
        catch (Exception e)
        {
            Console.WriteLine(e.GetType().Name);
            throw;
        }
    }

    static void Risk(int points)
    {
        if (points > 3)
            throw new IOException("too many");
    }
}

class UsingAndLock
{
    private readonly object gate = new();

    void UsingStatement(Customer c)
    {
        using (var reader = new StringReader(c.Email))
            Console.WriteLine(reader.ReadLine()); //~ PUR203 Customer.Email
    }

    void UsingDeclaration(Customer c)
    {
        using var reader = new StringReader(c.Theme);
        Console.WriteLine(reader.ReadToEnd());
    }

    void DisposedObjectOfOurs(Customer c)
    {
        using var scope = new Scope(c.Email);
        Console.WriteLine("inside");
    }

    void DisposeLogs(Customer c)
    {
        using var scope = new LoggingScope(c.Email);
    }

    void Lock(Customer c)
    {
        var text = "";
        lock (gate)
            text = c.Email;
        Console.WriteLine(text); //~ PUR203 Customer.Email
    }

    void LockWithoutData(Customer c)
    {
        lock (gate)
            Console.WriteLine(c.Points);
    }

    private sealed class Scope : IDisposable
    {
        private string text;

        public Scope(string text) => this.text = text;

        public void Dispose() => text = "";
    }

    private sealed class LoggingScope : IDisposable
    {
        private readonly string text;

        public LoggingScope(string text) => this.text = text;

        public void Dispose() => Console.WriteLine(text); //~ PUR203 Customer.Email
    }
}

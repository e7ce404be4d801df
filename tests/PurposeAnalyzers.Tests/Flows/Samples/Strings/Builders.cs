using System.Text;

// Builders, writers and buffers handed around: who appended, who reads, what was cleared.
class Builders
{
    void Helper(Customer c)
    {
        var text = new StringBuilder();
        AppendName(text, c);
        Console.WriteLine(text.Length > 0);
        Console.WriteLine(text); //~ PUR203 Customer.Name
    }

    void HelperHarmless(Customer c)
    {
        var text = new StringBuilder();
        AppendPoints(text, c);
        Console.WriteLine(text);
    }

    void Writer(Customer c)
    {
        using var writer = new StringWriter();
        writer.Write(c.Email);
        Console.WriteLine(writer.ToString()); //~ PUR203 Customer.Email
    }

    void WriterOnABuilder(Customer c)
    {
        var text = new StringBuilder();
        using var writer = new StringWriter(text);
        writer.WriteLine(c.Phone);
        Console.WriteLine(text.ToString()); //~ PUR203 Customer.Phone
    }

    void TwoBuilders(Customer c)
    {
        var one = new StringBuilder(c.Theme);
        var two = new StringBuilder(c.Email);
        Console.WriteLine(two.Length);
        Console.WriteLine(one);
    }

    void Merged(Customer c)
    {
        var one = new StringBuilder(c.Theme);
        var two = new StringBuilder(c.Email);
        one.Append(two);
        Console.WriteLine(one); //~ PUR203 Customer.Email
    }

    void Returned(List<Customer> all)
    {
        Console.WriteLine(Table(all, c => c.Points));
        Console.WriteLine(Table(all, c => c.Name)); //~ PUR203 Customer.Name
    }

    void Memory(Customer c)
    {
        using var memory = new MemoryStream();
        using (var writer = new StreamWriter(memory, leaveOpen: true))
            writer.Write(c.Email);
        memory.Position = 0;
        using var reader = new StreamReader(memory);
        Console.WriteLine(reader.ReadToEnd()); //~ PUR203 Customer.Email
    }

    void MemoryHarmless(Customer c)
    {
        using var memory = new MemoryStream(Encoding.UTF8.GetBytes(c.Theme));
        using var reader = new StreamReader(memory);
        Console.WriteLine(reader.ReadLine());
    }

    void Size(Customer c)
    {
        using var memory = new MemoryStream(Encoding.UTF8.GetBytes(c.Email));
        Console.WriteLine(memory.Length);
    }

    static void AppendName(StringBuilder to, Customer c) => to.Append(c.Id).Append(' ').Append(c.Name);

    static void AppendPoints(StringBuilder to, Customer c) => to.Append(c.Id).Append(' ').Append(c.Points);

    static string Table<T>(List<Customer> all, Func<Customer, T> column)
    {
        var text = new StringBuilder();
        foreach (var c in all)
            text.Append(c.Id).Append(';').Append(column(c)).AppendLine();
        return text.ToString();
    }
}

// langversion: 12
class CollectionExpressions
{
    void Array(Customer c)
    {
        string[] row = [c.Theme, c.Email];
        Console.WriteLine(row[1]); //~ PUR203 Customer.Email
        Console.WriteLine(row.Length);
    }

    void ArrayHarmless(Customer c)
    {
        string[] row = [c.Theme, "x"];
        Console.WriteLine(row[1]);
    }

    void List(Customer c)
    {
        List<string> list = [c.Email];
        Console.WriteLine(string.Join(",", list)); //~ PUR203 Customer.Email
    }

    void SpreadOfCustomers(List<Customer> customers)
    {
        Customer[] all = [.. customers];
        Console.WriteLine(all[0].Theme);
        Console.WriteLine(all[0].Email); //~ PUR203 Customer.Email
    }

    void SpreadHarmless(Customer c)
    {
        string[] themes = [c.Theme];
        List<string> all = [.. themes, "x"];
        Console.WriteLine(all[0]);
        Console.WriteLine(c.Email.Length);
    }

    void AsAnArgument(Customer c)
    {
        Show([c.Theme, c.Email]); //~ PUR203 Customer.Email
        Show([c.Theme]);
    }

    void Empty(Customer c)
    {
        List<string> none = [];
        Console.WriteLine(none.Count + c.Points);
    }

    static void Show(IEnumerable<string> texts) => Console.WriteLine(string.Concat(texts));
}

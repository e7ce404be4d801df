// A query knows what its source held when the query was written: what is added to the source before the query runs is not seen.
class DeferredQueries
{
    void AddedLater(Customer c)
    {
        var texts = new List<string> { c.Theme };
        var query = texts.Select(text => text + "!");
        texts.Add(c.Email);
        Console.WriteLine(query.Last());
    }

    void AddedBefore(Customer c)
    {
        var texts = new List<string> { c.Theme };
        texts.Add(c.Email);
        var query = texts.Select(text => text + "!");
        Console.WriteLine(query.Last()); //~ PUR203 Customer.Email
    }
}

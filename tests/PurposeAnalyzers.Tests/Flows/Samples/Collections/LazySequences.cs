// langversion: 12
using System.Runtime.CompilerServices;

// Sequences that are made lazily and consumed elsewhere.
class Sequences(ICustomers customers)
{
    public IEnumerable<string> Mails()
    {
        yield return "header";
        foreach (var c in customers.All())
        {
            if (c.Points < 0)
                yield break;
            yield return c.Email;
        }
    }

    public IEnumerable<(int Id, string Mail)> Pairs()
    {
        foreach (var c in customers.All())
            yield return (c.Id, c.Email);
    }

    public async IAsyncEnumerable<Customer> Rich([EnumeratorCancellation] CancellationToken stop = default)
    {
        await foreach (var c in customers.Stream().WithCancellation(stop))
        {
            if (c.Points > 100)
                yield return c;
        }
    }

    public static async IAsyncEnumerable<R> Map<T, R>(IAsyncEnumerable<T> source, Func<T, R> map)
    {
        await foreach (var item in source)
            yield return map(item);
    }

    public static IEnumerable<T[]> Chunks<T>(IEnumerable<T> source, int size)
    {
        var chunk = new List<T>(size);
        foreach (var item in source)
        {
            chunk.Add(item);
            if (chunk.Count == size)
            {
                yield return chunk.ToArray();
                chunk.Clear();
            }
        }

        if (chunk is not [])
            yield return [.. chunk];
    }
}

class Reader(Sequences sequences, ICustomers customers)
{
    public void All()
    {
        foreach (var mail in sequences.Mails())
            Console.WriteLine(mail); //~ PUR203 Customer.Email
    }

    public void Number() => Console.WriteLine(sequences.Mails().Count());

    public void ByHand()
    {
        using var mails = sequences.Mails().GetEnumerator();
        while (mails.MoveNext())
            Console.WriteLine(mails.Current); //~ PUR203 Customer.Email
    }

    public void Pairs()
    {
        foreach (var (id, mail) in sequences.Pairs())
        {
            Console.WriteLine(id);
            Console.WriteLine(mail); //~ PUR203 Customer.Email
        }
    }

    public void Ids() => Console.WriteLine(string.Join(",", sequences.Pairs().Select(pair => pair.Id)));

    public async Task RichOnes()
    {
        await foreach (var c in sequences.Rich())
        {
            Console.WriteLine(c.Points);
            Console.WriteLine(c.Name); //~ PUR203 Customer.Name
        }
    }

    public async Task Mapped()
    {
        await foreach (var name in Sequences.Map(customers.Stream(), c => c.Name))
            Console.WriteLine(name); //~ PUR203 Customer.Name
        await foreach (var id in Sequences.Map(customers.Stream(), c => c.Id))
            Console.WriteLine(id);
    }

    public void Chunked()
    {
        foreach (var chunk in Sequences.Chunks(customers.All(), 10))
        {
            Console.WriteLine(chunk.Length);
            Console.WriteLine(chunk[0].Name); //~ PUR203 Customer.Name
        }
    }

    public void ChunkedIds()
    {
        foreach (var chunk in Sequences.Chunks(customers.All().Select(c => c.Id), 10))
            Console.WriteLine(string.Join(",", chunk));
    }
}

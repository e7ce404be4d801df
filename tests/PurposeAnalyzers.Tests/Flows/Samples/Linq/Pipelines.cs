// Longer pipelines: what comes out is what the last step returns.
class Pipelines
{
    void SelectedAway(List<Customer> all)
    {
        var points = all.Where(c => c.Email != "").OrderBy(c => c.Name).Select(c => c.Points).Distinct().ToArray();
        Console.WriteLine(points[0]);
    }

    void SelectedMany(List<Customer> all)
    {
        Console.WriteLine(all.SelectMany(c => c.Orders).First().Number);
        Console.WriteLine(all.SelectMany(c => c.Orders).First().ShipTo); //~ PUR203 Order.ShipTo
    }

    void SelectedManyWithResult(List<Customer> all)
    {
        var pairs = all.SelectMany(c => c.Orders, (c, o) => new { c.Email, o.Number });
        Console.WriteLine(pairs.First().Number);
        Console.WriteLine(pairs.First().Email); //~ PUR203 Customer.Email
    }

    void Grouped(List<Customer> all)
    {
        foreach (var group in all.GroupBy(c => c.Theme))
        {
            Console.WriteLine(group.Key);
            Console.WriteLine(group.Count());
            Console.WriteLine(group.First().Email); //~ PUR203 Customer.Email
        }
    }

    void Looked(List<Customer> all)
    {
        var lookup = all.ToLookup(c => c.Points, c => c.Phone);
        Console.WriteLine(lookup.Count);
        Console.WriteLine(lookup[3].FirstOrDefault()); //~ PUR203 Customer.Phone
    }

    void Zipped(List<Customer> all, List<int> ranks)
    {
        foreach (var (rank, c) in ranks.Zip(all))
        {
            Console.WriteLine(rank);
            Console.WriteLine(c.Name); //~ PUR203 Customer.Name
        }
    }

    void Aggregated(List<Customer> all)
    {
        Console.WriteLine(all.Aggregate(0, (sum, c) => sum + c.Points));
        Console.WriteLine(all.Aggregate("", (text, c) => text + c.Name)); //~ PUR203 Customer.Name
    }

    void Joined(List<Customer> all, List<Order> orders)
    {
        var rows = all.Join(orders, c => c.Id, o => o.Number, (c, o) => (c.Points, o.ShipTo));
        Console.WriteLine(rows.First().Points);
        Console.WriteLine(rows.First().ShipTo); //~ PUR203 Order.ShipTo
    }

    void Chunked(List<Customer> all)
    {
        foreach (var chunk in all.Select(c => c.Email).Chunk(10))
            Console.WriteLine(chunk.Length);
        foreach (var chunk in all.Select(c => c.Email).Chunk(10))
            Console.WriteLine(chunk[0]); //~ PUR203 Customer.Email
    }

    void MaxBy(List<Customer> all)
    {
        Console.WriteLine(all.MaxBy(c => c.BirthDate)!.Points);
        Console.WriteLine(all.Max(c => c.BirthDate)); //~ PUR203 Customer.BirthDate
    }

    void Tested(List<Customer> all)
    {
        Console.WriteLine(all.All(c => c.Phone != null));
        Console.WriteLine(all.Select(c => c.Email).Contains("a@b.example"));
        Console.WriteLine(all.Select(c => c.Email).SequenceEqual(new[] { "a" }));
    }

    void Letted(List<Customer> all)
    {
        var query = from c in all
                    let mail = c.Email.ToLower()
                    let size = mail.Length
                    where size > 3
                    select new { size, mail };
        Console.WriteLine(query.First().size);
        Console.WriteLine(query.First().mail); //~ PUR203 Customer.Email
    }

    void Into(List<Customer> all)
    {
        var query = from c in all
                    group c.Name by c.Points into g
                    select new { g.Key, Names = string.Join(",", g) };
        Console.WriteLine(query.First().Key);
        Console.WriteLine(query.First().Names); //~ PUR203 Customer.Name
    }

    void Appended(Customer c)
    {
        Console.WriteLine(new[] { "a" }.Append(c.Email).Last()); //~ PUR203 Customer.Email
        Console.WriteLine(new[] { "a" }.Prepend(c.Theme).Last());
    }

    void Unioned(List<Customer> all, List<string> mails)
    {
        Console.WriteLine(mails.Except(all.Select(c => c.Email)).Count());
        Console.WriteLine(mails.Union(all.Select(c => c.Email)).First()); //~ PUR203 Customer.Email
    }

    void Cast(List<object> things)
    {
        Console.WriteLine(things.OfType<Customer>().First().Theme);
        Console.WriteLine(things.OfType<Customer>().First().Email); //~ PUR203 Customer.Email
    }
}

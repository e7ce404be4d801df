class MoreMethods
{
    void Concat(List<Customer> all)
    {
        var texts = all.Select(c => c.Theme).Concat(all.Select(c => c.Email));
        Console.WriteLine(texts.First()); //~ PUR203 Customer.Email
    }

    void AppendAndPrepend(List<Customer> all, Customer c)
    {
        Console.WriteLine(all.Select(x => x.Theme).Append(c.Email).Last()); //~ PUR203 Customer.Email
        Console.WriteLine(all.Select(x => x.Theme).Prepend("x").Last());
    }

    void MinBy(List<Customer> all)
    {
        Console.WriteLine(all.MinBy(c => c.BirthDate)!.Points);
        Console.WriteLine(all.MaxBy(c => c.Points)!.Name); //~ PUR203 Customer.Name
    }

    void DistinctBy(List<Customer> all)
    {
        Console.WriteLine(all.DistinctBy(c => c.Email).Count());
        Console.WriteLine(all.DistinctBy(c => c.Email).First().Theme);
    }

    void Lookup(List<Customer> all)
    {
        var byTheme = all.ToLookup(c => c.Theme, c => c.Email);
        Console.WriteLine(byTheme["x"].First()); //~ PUR203 Customer.Email
        Console.WriteLine(byTheme.Count);
    }

    void Chunk(List<Customer> all)
    {
        foreach (var chunk in all.Select(c => c.Email).Chunk(3))
        {
            Console.WriteLine(chunk.Length);
            Console.WriteLine(chunk[0]); //~ PUR203 Customer.Email
        }
    }

    void IndexedSelect(List<Customer> all)
    {
        var rows = all.Select((c, index) => (index, c.Email)).ToList();
        Console.WriteLine(rows[0].index);
        Console.WriteLine(rows[0].Email); //~ PUR203 Customer.Email
    }

    void CastAndOfType(List<Customer> all)
    {
        IEnumerable<object> things = all.Select(c => c.Email);
        Console.WriteLine(things.OfType<string>().First()); //~ PUR203 Customer.Email
        Console.WriteLine(things.Cast<string>().First()); //~ PUR203 Customer.Email
    }

    void Selectors(List<Customer> all)
    {
        var rows = all.SelectMany(c => c.Orders, (c, order) => new { order.Note, c.Name });
        Console.WriteLine(rows.First().Note);
        Console.WriteLine(rows.First().Name); //~ PUR203 Customer.Name
    }

    void GroupJoin(List<Customer> all, List<Order> orders)
    {
        var rows = all.GroupJoin(orders, c => c.Id, o => o.Number, (c, mine) => (c.Email, mine.Count()));
        Console.WriteLine(rows.First().Item2);
        Console.WriteLine(rows.First().Email); //~ PUR203 Customer.Email
    }

    void Parallel(List<Customer> all)
    {
        Console.WriteLine(all.AsParallel().Select(c => c.Email).First()); //~ PUR203 Customer.Email
        Console.WriteLine(all.AsParallel().Count(c => c.Email == ""));
    }

    void DefaultOfAQuery(List<Customer> all)
    {
        Console.WriteLine(all.Select(c => c.Theme).FirstOrDefault("none"));
        Console.WriteLine(all.Select(c => c.Phone).DefaultIfEmpty("none").First()); //~ PUR203 Customer.Phone
    }

    void SumOfDerived(List<Customer> all)
    {
        Console.WriteLine(all.Sum(c => c.Email.Length));
        Console.WriteLine(all.Average(c => c.BirthDate.Year)); //~ PUR203 Customer.BirthDate
    }

    void TakenWhile(List<Customer> all)
    {
        Console.WriteLine(all.TakeWhile(c => c.Email != "").Select(c => c.Points).First());
        Console.WriteLine(all.SkipWhile(c => c.Points > 3).Select(c => c.Name).ElementAt(1)); //~ PUR203 Customer.Name
    }

    void OwnOperator(List<Customer> all)
    {
        Console.WriteLine(all.Pick(c => c.Theme));
        Console.WriteLine(all.Pick(c => c.Email)); //~ PUR203 Customer.Email
    }

    void StoredFaces(List<Customer> all)
    {
        var faces = all.ToDictionary(c => c.Id, c => c.LastFace.Values.Average());
        File.WriteAllText("faces.txt", string.Join(";", faces.Values)); //~ PUR201 Customer.LastFace
        File.WriteAllText("ids.txt", string.Join(";", faces.Keys));
    }
}

static class OwnOperators
{
    public static TResult Pick<T, TResult>(this IEnumerable<T> all, Func<T, TResult> select)
    {
        foreach (var each in all)
            return select(each);
        throw new InvalidOperationException("none");
    }
}

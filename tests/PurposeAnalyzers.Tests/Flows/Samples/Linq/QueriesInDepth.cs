// langversion: 12

// Query syntax with several froms, joins into groups, lets and continuations; a query provider of one's own; chains that reshape.
class QueriesInDepth
{
    void SeveralFroms(IEnumerable<Customer> all)
    {
        var rows = from c in all
                   from o in c.Orders
                   let label = o.Note + c.Theme
                   where o.Total > 3 && c.Email != ""
                   select (label, o.ShipTo);
        foreach (var (label, place) in rows)
        {
            Console.WriteLine(label);
            Console.WriteLine(place); //~ PUR203 Order.ShipTo
        }
    }

    void GroupJoined(IEnumerable<Customer> all, IEnumerable<Account> accounts)
    {
        var rows = from c in all
                   join a in accounts on c.Id.ToString() equals a.LastPage into found
                   from a in found.DefaultIfEmpty()
                   select new { c.Theme, Count = found.Count(), a?.Iban };
        foreach (var row in rows)
        {
            Console.WriteLine(row.Theme);
            Console.WriteLine(row.Count);
            Console.WriteLine(row.Iban); //~ PUR203 Account.Iban
        }
    }

    void Continued(IEnumerable<Customer> all)
    {
        var rows = from c in all
                   group c by c.Theme into themes
                   where themes.Count() > 3
                   let best = themes.OrderByDescending(c => c.Points).First()
                   orderby themes.Key
                   select (themes.Key, best.Points, best.Name);
        foreach (var row in rows)
        {
            Console.WriteLine(row.Key + row.Points);
            Console.WriteLine(row.Name); //~ PUR203 Customer.Name
        }
    }

    void KeyedByData(IEnumerable<Customer> all)
    {
        foreach (var group in all.GroupBy(c => c.Email, c => c.Points))
        {
            Console.WriteLine(group.Sum());
            Console.WriteLine(group.Key); //~ PUR203 Customer.Email
        }

        foreach (var points in all.ToLookup(c => c.Email, c => c.Points)["x"])
            Console.WriteLine(points);
    }

    void SelectedMany(IEnumerable<Customer> all)
    {
        var notes = all.SelectMany(c => c.Orders, (c, o) => c.Theme + o.Note);
        Console.WriteLine(notes.First());
        var places = all.SelectMany(c => c.Orders, (c, o) => c.Theme + o.ShipTo);
        Console.WriteLine(places.First()); //~ PUR203 Order.ShipTo
        var names = all.SelectMany((c, i) => Enumerable.Repeat(c.Name, i));
        Console.WriteLine(names.First()); //~ PUR203 Customer.Name
    }

    void Zipped(List<Customer> all)
    {
        foreach (var (theme, mail) in all.Select(c => c.Theme).Zip(all.Select(c => c.Email)))
        {
            Console.WriteLine(theme);
            Console.WriteLine(mail); //~ PUR203 Customer.Email
        }

        foreach (var (points, id, theme) in all.Select(c => c.Points).Zip(all.Select(c => c.Id), all.Select(c => c.Theme)))
            Console.WriteLine($"{points} {id} {theme}");
    }

    void Aggregated(IEnumerable<Customer> all)
    {
        var size = all.Aggregate(0, (sum, c) => sum + c.Email.Length);
        Console.WriteLine(size);
        var text = all.Aggregate("", (joined, c) => joined + c.Email, joined => joined.Trim());
        Console.WriteLine(text); //~ PUR203 Customer.Email
        var (count, last) = all.Aggregate((0, ""), (state, c) => (state.Item1 + 1, c.Name));
        Console.WriteLine(count);
        Console.WriteLine(last); //~ PUR203 Customer.Name
    }

    void Chunked(IEnumerable<Customer> all)
    {
        foreach (var chunk in all.Select(c => c.Email).Chunk(10))
        {
            Console.WriteLine(chunk.Length);
            Console.WriteLine(string.Join(",", chunk)); //~ PUR203 Customer.Email
        }
    }

    void MostOf(IEnumerable<Customer> all)
    {
        Console.WriteLine(all.MaxBy(c => c.Email)!.Theme);
        Console.WriteLine(all.MaxBy(c => c.Points)!.Email); //~ PUR203 Customer.Email
        Console.WriteLine(all.DistinctBy(c => c.Email).Count());
        Console.WriteLine(all.Max(c => c.Points));
        Console.WriteLine(all.Min(c => c.BirthDate)); //~ PUR203 Customer.BirthDate
    }

    void Folded(IEnumerable<Customer> all)
    {
        var byTheme = all.GroupBy(c => c.Theme).ToDictionary(g => g.Key, g => g.Select(c => c.Phone).ToList());
        foreach (var (theme, phones) in byTheme)
        {
            Console.WriteLine(theme);
            Console.WriteLine(phones.Count);
            Console.WriteLine(phones[0]); //~ PUR203 Customer.Phone
        }
    }

    void OwnProvider(Customer c)
    {
        var mail = from a in new Maybe<Customer>(c)
                   from m in new Maybe<string>(a.Email)
                   where m != ""
                   select m.Trim() + a.Theme;
        Console.WriteLine(mail.Value); //~ PUR203 Customer.Email
        var theme = from a in new Maybe<Customer>(c)
                    from t in new Maybe<string>(a.Theme)
                    select t + a.Points;
        Console.WriteLine(theme.Value);
    }

    void Ordered(IEnumerable<Customer> all)
    {
        var sorted = from c in all orderby c.Name, c.BirthDate descending select c.Theme;
        Console.WriteLine(sorted.First());
        var shown = from c in all orderby c.Points select c.Name;
        Console.WriteLine(shown.ElementAt(2)); //~ PUR203 Customer.Name
    }

    void Appended(IEnumerable<Customer> all, Customer extra)
    {
        Console.WriteLine(all.Select(c => c.Theme).Append(extra.Theme).Last());
        Console.WriteLine(all.Select(c => c.Theme).Prepend(extra.Email).First()); //~ PUR203 Customer.Email
        Console.WriteLine(all.Select(c => c.Theme).Concat(new[] { extra.Name }).Skip(3).First()); //~ PUR203 Customer.Name
    }

    void Nested(IEnumerable<Customer> all)
    {
        var rows = from c in all
                   select new
                   {
                       c.Theme,
                       Places = from o in c.Orders where o.Number > 3 select new { o.Note, o.ShipTo },
                   };
        foreach (var row in rows)
        {
            foreach (var place in row.Places)
            {
                Console.WriteLine(row.Theme);
                Console.WriteLine(place.ShipTo); //~ PUR203 Order.ShipTo
            }
        }
    }
}

readonly struct Maybe<T>
{
    public readonly T? Value;
    public readonly bool Known;

    public Maybe(T? value)
    {
        Value = value;
        Known = value is not null;
    }

    public Maybe<R> Select<R>(Func<T, R> map) => Known ? new(map(Value!)) : default;

    public Maybe<R> SelectMany<TMiddle, R>(Func<T, Maybe<TMiddle>> bind, Func<T, TMiddle, R> map)
    {
        if (!Known || bind(Value!) is not { Known: true } middle)
            return default;
        return new(map(Value!, middle.Value!));
    }

    public Maybe<T> Where(Func<T, bool> keep) => Known && keep(Value!) ? this : default;
}

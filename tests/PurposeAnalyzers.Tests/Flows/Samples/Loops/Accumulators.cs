// Loops that gather: sums, texts, lists, maxima; with breaks, continues and early returns.
class Accumulators
{
    void Sum(List<Customer> all)
    {
        var years = 0;
        foreach (var c in all)
            years += c.BirthDate.Year;
        Console.WriteLine(years); //~ PUR203 Customer.BirthDate
        Console.WriteLine(years > 0);
    }

    void SumOfPoints(List<Customer> all)
    {
        var points = 0;
        for (var i = 0; i < all.Count; i++)
            points += all[i].Points;
        Console.WriteLine(points);
    }

    void Longest(List<Customer> all)
    {
        var longest = "";
        foreach (var c in all)
        {
            if (c.Name.Length > longest.Length)
                longest = c.Name;
        }

        Console.WriteLine(longest.Length);
        Console.WriteLine(longest); //~ PUR203 Customer.Name
    }

    void FirstFound(List<Customer> all)
    {
        Customer? found = null;
        foreach (var c in all)
        {
            if (c.Email == "a@b.example")
            {
                found = c;
                break;
            }
        }

        Console.WriteLine(found?.Points);
        Console.WriteLine(found?.Phone); //~ PUR203 Customer.Phone
    }

    void Skipped(List<Customer> all)
    {
        foreach (var c in all)
        {
            var text = c.Email;
            if (text.Length > 3)
                continue;
            text = "short";
            Console.WriteLine(text);
        }
    }

    void Returned(List<Customer> all)
    {
        Console.WriteLine(Find(all)); //~ PUR203 Customer.Email
        Console.WriteLine(Position(all));
    }

    static string Find(List<Customer> all)
    {
        foreach (var c in all)
        {
            if (c.Points > 3)
                return c.Email;
        }

        return "";
    }

    static int Position(List<Customer> all)
    {
        for (var i = 0; i < all.Count; i++)
        {
            if (all[i].Email == "")
                return i;
        }

        return -1;
    }

    void Buffered(List<Customer> all)
    {
        var batch = new List<string>();
        foreach (var c in all)
        {
            batch.Add(c.Email);
            if (batch.Count < 10)
                continue;
            Console.WriteLine(batch.Count);
            batch.Clear();
        }

        Console.WriteLine(batch.Count);
    }

    void Flushed(List<Customer> all)
    {
        var batch = new List<string>();
        foreach (var c in all)
        {
            batch.Add(c.Email);
            if (batch.Count < 10)
                continue;
            Console.WriteLine(string.Join(",", batch)); //~ PUR203 Customer.Email
            batch.Clear();
        }
    }

    void Nested(List<Customer> all)
    {
        foreach (var c in all)
        {
            foreach (var order in c.Orders)
            {
                Console.WriteLine(order.Total);
                Console.WriteLine(order.ShipTo); //~ PUR203 Order.ShipTo
            }
        }
    }

    void Iterator(List<Customer> all)
    {
        using var each = all.GetEnumerator();
        while (each.MoveNext())
        {
            Console.WriteLine(each.Current.Points);
            Console.WriteLine(each.Current.Name); //~ PUR203 Customer.Name
        }
    }
}

class Methods
{
    void Select(List<Customer> all)
    {
        Console.WriteLine(all.Select(c => c.Theme).First());
        Console.WriteLine(all.Select(c => c.Email).First()); //~ PUR203 Customer.Email
    }

    void PredicateIsNoContent(List<Customer> all)
    {
        var themes = all.Where(c => c.Email.EndsWith(".example")).Select(c => c.Theme).ToList();
        Console.WriteLine(themes[0]);
    }

    void OrderIsNoContent(List<Customer> all)
    {
        Console.WriteLine(all.OrderBy(c => c.Email).Select(c => c.Points).First());
    }

    void Chain(List<Customer> all)
    {
        var text = string.Join(";", all.Where(c => c.Points > 3).Select(c => c.Name).Distinct().OrderBy(n => n).Take(3));
        Console.WriteLine(text); //~ PUR203 Customer.Name
    }

    void Counts(List<Customer> all)
    {
        Console.WriteLine(all.Count(c => c.Email == ""));
        Console.WriteLine(all.Any(c => c.Phone == null));
        Console.WriteLine(all.All(c => c.Name != ""));
        Console.WriteLine(all.Sum(c => c.Points));
    }

    void Aggregates(List<Customer> all)
    {
        Console.WriteLine(all.Max(c => c.BirthDate)); //~ PUR203 Customer.BirthDate
        Console.WriteLine(all.Select(c => c.Email).Aggregate("", (sum, mail) => sum + mail)); //~ PUR203 Customer.Email
        Console.WriteLine(all.Max(c => c.Points));
    }

    void SelectMany(List<Customer> all)
    {
        Console.WriteLine(all.SelectMany(c => c.Orders).First().Note);
        Console.WriteLine(all.SelectMany(c => c.Orders).First().ShipTo); //~ PUR203 Order.ShipTo
    }

    void GroupBy(List<Customer> all)
    {
        foreach (var group in all.GroupBy(c => c.Email))
        {
            Console.WriteLine(group.Count());
            Console.WriteLine(group.Key); //~ PUR203 Customer.Email
        }
    }

    void GroupByTheme(List<Customer> all)
    {
        foreach (var group in all.GroupBy(c => c.Theme, c => c.Email))
        {
            Console.WriteLine(group.Key);
            Console.WriteLine(group.First()); //~ PUR203 Customer.Email
        }
    }

    void ToDictionary(List<Customer> all)
    {
        var byTheme = all.ToDictionary(c => c.Theme, c => c.Email);
        Console.WriteLine(byTheme.Keys.First());
        Console.WriteLine(byTheme.Values.First()); //~ PUR203 Customer.Email
    }

    void Join(List<Customer> all, List<Order> orders)
    {
        var rows = all.Join(orders, c => c.Id, o => o.Number, (c, o) => new { o.Note, c.Name });
        Console.WriteLine(rows.First().Note);
        Console.WriteLine(rows.First().Name); //~ PUR203 Customer.Name
    }

    void Zip(List<Customer> all)
    {
        var pairs = all.Select(c => c.Theme).Zip(all.Select(c => c.Email));
        Console.WriteLine(pairs.First().First);
        Console.WriteLine(pairs.First().Second); //~ PUR203 Customer.Email
    }

    void FirstOfCustomers(List<Customer> all)
    {
        var c = all.FirstOrDefault(x => x.Email == "a@b.example");
        Console.WriteLine(c?.Points);
        Console.WriteLine(c?.Email); //~ PUR203 Customer.Email
    }

    void ForEach(List<Customer> all)
    {
        all.ForEach(c => Console.WriteLine(c.Points));
        all.ForEach(c => Console.WriteLine(c.Email)); //~ PUR203 Customer.Email
    }

    void MethodGroups(List<Customer> all)
    {
        Console.WriteLine(all.Select(Theme).First());
        Console.WriteLine(all.Select(Mail).First()); //~ PUR203 Customer.Email
    }

    static string Mail(Customer c) => c.Email;

    static string Theme(Customer c) => c.Theme;
}

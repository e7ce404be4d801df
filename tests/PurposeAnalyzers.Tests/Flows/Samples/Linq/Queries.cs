class Queries
{
    void Select(List<Customer> all)
    {
        var mails = from c in all select c.Email;
        var themes = from c in all select c.Theme;
        Console.WriteLine(themes.First());
        Console.WriteLine(mails.First()); //~ PUR203 Customer.Email
    }

    void WhereAndOrderAreNoContent(List<Customer> all)
    {
        var points = from c in all where c.Email != "" orderby c.Name descending select c.Points;
        Console.WriteLine(points.First());
    }

    void Let(List<Customer> all)
    {
        var rows = from c in all let mail = c.Email.Trim() let theme = c.Theme select new { mail, theme };
        Console.WriteLine(rows.First().theme);
        Console.WriteLine(rows.First().mail); //~ PUR203 Customer.Email
    }

    void TwoSources(List<Customer> all)
    {
        var rows = from c in all from o in c.Orders select o.Note + c.Name;
        Console.WriteLine(rows.First()); //~ PUR203 Customer.Name
    }

    void TwoSourcesHarmless(List<Customer> all)
    {
        var rows = from c in all from o in c.Orders select o.Note;
        Console.WriteLine(rows.First());
    }

    void JoinInto(List<Customer> all, List<Order> orders)
    {
        var rows = from c in all join o in orders on c.Id equals o.Number into mine select new { c.Email, Count = mine.Count() };
        Console.WriteLine(rows.First().Count);
        Console.WriteLine(rows.First().Email); //~ PUR203 Customer.Email
    }

    void GroupBy(List<Customer> all)
    {
        var groups = from c in all group c by c.Theme into g select new { g.Key, Mails = g.Select(c => c.Email) };
        Console.WriteLine(groups.First().Key);
        Console.WriteLine(groups.First().Mails.First()); //~ PUR203 Customer.Email
    }

    [ProcessesFor(Purpose.Billing)]
    int UsedForAPurpose(List<Customer> all)
    {
        var grown = from c in all where c.BirthDate.Year < 2000 select c.Points; //~ PUR101 Customer.BirthDate
        return grown.First();
    }
}

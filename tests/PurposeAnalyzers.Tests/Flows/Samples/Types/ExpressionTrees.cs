using System.Linq.Expressions;

class ExpressionTrees
{
    void Mentioned()
    {
        Expression<Func<Customer, string>> mail = c => c.Email;
        Console.WriteLine(mail.Parameters.Count);
    }

    [ProcessesFor(Purpose.Billing)]
    void MentionedInCodeWithAPurpose()
    {
        Rule(c => c.BirthDate);
        Rule(c => c.Phone);
    }

    [ProcessesFor(Purpose.Billing)]
    void ReadOutsideTheMention(Customer c)
    {
        Rule(x => x.BirthDate);
        Console.WriteLine(c.BirthDate > DateTime.Now); //~ PUR101 Customer.BirthDate
    }

    void RunByAQuery(IQueryable<Customer> customers)
    {
        var mail = customers.Where(c => c.Email != "").Select(c => c.Email).First();
        Console.WriteLine(mail); //~ PUR203 Customer.Email
    }

    void RunByAQueryHarmless(IQueryable<Customer> customers)
    {
        var theme = customers.Where(c => c.Email != "").Select(c => c.Theme).First();
        Console.WriteLine(theme);
    }

    [ProcessesFor(Purpose.Billing)]
    int FilteredForAPurpose(IQueryable<Customer> customers)
    {
        return customers.Where(c => c.BirthDate < DateTime.Now).Count(); //~ PUR101 Customer.BirthDate
    }

    static void Rule<T>(Expression<Func<Customer, T>> member) => Console.WriteLine(member.Parameters.Count);
}

// What is left of one sequence after another one was taken out of it holds nothing of the other.
class SetDifferences
{
    void UnknownIds(List<string> wanted, List<Customer> all)
    {
        var unknown = wanted.Except(all.Select(c => c.Email)).ToList();
        Console.WriteLine(string.Join(", ", unknown));
    }

    void UnknownInQuery(IQueryable<string> wanted, IQueryable<Customer> all)
    {
        foreach (var mail in wanted.Except(all.Select(c => c.Email)))
            Console.WriteLine(mail);
    }

    void WithoutSome(List<Customer> all, List<string> blocked)
    {
        var mails = all.Select(c => c.Email).Except(blocked);
        Console.WriteLine(mails.First()); //~ PUR203 Customer.Email
    }

    void WithoutSomeBy(List<string> names, List<Customer> all)
    {
        var rest = names.ExceptBy(all.Select(c => c.Name), name => name);
        Console.WriteLine(rest.First());
    }

    void WithoutSomePeople(List<Customer> all, List<string> blocked)
    {
        var rest = all.ExceptBy(blocked, c => c.Email);
        Console.WriteLine(rest.First().Points);
        Console.WriteLine(rest.First().Name); //~ PUR203 Customer.Name
    }

    void InBoth(List<string> wanted, List<Customer> all)
    {
        var found = wanted.Intersect(all.Select(c => c.Email));
        Console.WriteLine(found.First()); //~ PUR203 Customer.Email
    }
}

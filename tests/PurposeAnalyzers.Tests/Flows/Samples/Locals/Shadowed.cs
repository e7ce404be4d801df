// Same names, other variables: parameters, pattern variables, loop variables, locals of sibling blocks.
class Shadowed
{
    private readonly string text = "member";

    void Siblings(Customer c)
    {
        {
            var mail = c.Email;
            Console.WriteLine(mail.Length);
        }

        {
            var mail = c.Theme;
            Console.WriteLine(mail);
        }
    }

    void Member(Customer c)
    {
        var text = c.Email;
        Console.WriteLine(this.text);
        Console.WriteLine(text); //~ PUR203 Customer.Email
    }

    void LoopVariables(List<Customer> all)
    {
        foreach (var item in all.Select(c => c.Theme))
            Console.WriteLine(item);
        foreach (var item in all.Select(c => c.Email))
            Console.WriteLine(item); //~ PUR203 Customer.Email
    }

    void PatternVariables(object one, object two)
    {
        if (one is Customer { Theme: var found })
            Console.WriteLine(found);
        if (two is Customer { Phone: { } other })
            Console.WriteLine(other); //~ PUR203 Customer.Phone
    }

    void LambdaParameters(List<Customer> all)
    {
        Func<Customer, string> x = y => y.Theme;
        Func<Customer, string> y = x => x.Name;
        Console.WriteLine(x(all[0]));
        Console.WriteLine(y(all[0])); //~ PUR203 Customer.Name
    }

    void Constants(Customer c)
    {
        const string mail = "mail";
        Console.WriteLine(mail);
        Console.WriteLine(nameof(c.Email));
        Console.WriteLine(typeof(Customer).Name);
    }

    void Discarded(Customer c)
    {
        _ = c.Email;
        var (_, points) = (c.Email, c.Points);
        Console.WriteLine(points);
    }

    void DeclaredLater(Customer c)
    {
        string mail;
        if (c.Points > 3)
            mail = "x";
        else
            mail = c.Email;
        Console.WriteLine(mail); //~ PUR203 Customer.Email
    }

    void Incremented(Customer c)
    {
        var year = c.BirthDate.Year;
        year++;
        year -= 10;
        Console.WriteLine(year > 1990);
        Console.WriteLine(year); //~ PUR203 Customer.BirthDate
    }

    void Reset(Customer c)
    {
        var year = c.BirthDate.Year;
        year = 0;
        year += c.Points;
        Console.WriteLine(year);
    }
}

class Patterns
{
    void Declaration(object thing)
    {
        if (thing is Customer c)
            Console.WriteLine(c.Email); //~ PUR203 Customer.Email
    }

    void Property(Customer customer)
    {
        if (customer is { Email: { } mail })
            Console.WriteLine(mail); //~ PUR203 Customer.Email
    }

    void PropertyTestOnly(Customer customer)
    {
        if (customer is { Email: { Length: > 3 }, Points: 0 })
            Console.WriteLine("long");
    }

    void ExtendedProperty(Order order)
    {
        if (order is { Buyer.Email: var mail, Note: var note })
        {
            Console.WriteLine(note);
            Console.WriteLine(mail); //~ PUR203 Customer.Email
        }
    }

    void Positional(Contact contact)
    {
        if (contact is (var mail, var rank))
        {
            Console.WriteLine(rank);
            Console.WriteLine(mail); //~ PUR203 Contact.Mail
        }
    }

    void Tuple(Customer c, int kind)
    {
        if ((kind, c.Email) is (> 0, var mail))
            Console.WriteLine(mail); //~ PUR203 Customer.Email
    }

    void TupleOtherSide(Customer c, int kind)
    {
        if ((kind, c.Email) is (var number, "x"))
            Console.WriteLine(number);
    }

    void NegatedGuard(Customer c)
    {
        if (c.Email is not { } mail)
            return;
        Console.WriteLine(mail); //~ PUR203 Customer.Email
    }

    void ConstantsAndRelations(Customer c)
    {
        var known = c.Email is "a@b.example" or "c@d.example";
        var recent = c.BirthDate.Year is > 1990 and < 2010;
        Console.WriteLine(known);
        Console.WriteLine(recent);
    }

    void NullTests(Customer c)
    {
        if (c.Phone is null)
            Console.WriteLine("no phone");
        if (c.Phone is not null)
            Console.WriteLine("phone");
    }
}

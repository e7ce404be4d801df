class Interpolation
{
    void Plain(Customer c)
    {
        Console.WriteLine($"mail {c.Email}"); //~ PUR203 Customer.Email
    }

    void FormatAndAlignment(Customer c)
    {
        Console.WriteLine($"born {c.BirthDate,12:yyyy-MM-dd}"); //~ PUR203 Customer.BirthDate
    }

    void SeveralHoles(Customer c)
    {
        Console.WriteLine($"{c.Name} <{c.Email}> has {c.Points}"); //~ PUR203 Customer.Email + Customer.Name
    }

    void HarmlessHoles(Customer c)
    {
        Console.WriteLine($"{c.Points} points, {c.Email.Length} letters, {nameof(c.Email)}");
    }

    void ObjectInAHole(Customer c)
    {
        Console.WriteLine($"saved {c}");
    }

    void RecordInAHole(Contact contact)
    {
        Console.WriteLine($"saved {contact}"); //~ PUR203 Contact.Mail
    }

    void Nested(Customer c)
    {
        var text = $"a {(c.Points > 3 ? $"b {c.Email}" : "c")}";
        Console.WriteLine(text); //~ PUR203 Customer.Email
    }

    void Formattable(Customer c)
    {
        FormattableString text = $"mail {c.Email}";
        Console.WriteLine(text.ToString()); //~ PUR203 Customer.Email
    }

    void Invariant(Customer c)
    {
        Console.WriteLine(FormattableString.Invariant($"{c.BirthDate}")); //~ PUR203 Customer.BirthDate
    }

    void Verbatim(Customer c)
    {
        Console.WriteLine($@"C:\mail\{c.Email}"); //~ PUR203 Customer.Email
    }

    void ComparedText(Customer c)
    {
        Console.WriteLine($"{c.Email}" == "a@b.example");
    }
}

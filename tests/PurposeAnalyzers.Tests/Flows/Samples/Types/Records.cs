class Records
{
    void With(Contact contact)
    {
        var copy = contact with { Rank = 3 };
        Console.WriteLine(copy.Rank);
        Console.WriteLine(copy.Mail); //~ PUR203 Contact.Mail
    }

    void Member(Contact contact)
    {
        Console.WriteLine(contact.Rank);
        Console.WriteLine(contact.Mail); //~ PUR203 Contact.Mail
    }

    void Constructed(Customer c)
    {
        var contact = new Contact(c.Email, c.Points);
        Console.WriteLine(contact.Rank);
    }

    void GenericRecord(Customer c)
    {
        var slot = new Slot<string>(c.Email, 1);
        Console.WriteLine(slot.Number);
        Console.WriteLine(slot.Value); //~ PUR203 Customer.Email
    }

    void GenericRecordWith(Customer c)
    {
        var slot = new Slot<string>(c.Email, 1);
        var same = slot with { Number = 2 };
        var other = slot with { Value = "" };
        Console.WriteLine(other.Value);
        Console.WriteLine(same.Value); //~ PUR203 Customer.Email
    }

    void Equality(Contact one, Contact two)
    {
        Console.WriteLine(one == two);
        Console.WriteLine(one.Equals(two));
    }

    void StructRecord(Customer c)
    {
        var point = new Point<string>(c.Theme, c.Email);
        Console.WriteLine(point.X);
        Console.WriteLine(point.Y); //~ PUR203 Customer.Email
    }

    void UnlabelledParameter(Customer c)
    {
        var row = new Row(c.Id, c.Email);
        Console.WriteLine(row.Id);
    }

    void AnonymousType(Customer c)
    {
        var row = new { c.Points, Mail = c.Email };
        Console.WriteLine(row.Points);
        Console.WriteLine(row.Mail); //~ PUR203 Customer.Email
    }

    void AnonymousTypeWith(Customer c)
    {
        var row = new { c.Points, Mail = c.Email };
        var blank = row with { Mail = "" };
        Console.WriteLine(blank.Mail);
    }
}

record Slot<T>(T Value, int Number);

record struct Point<T>(T X, T Y);

record Row(int Id, string Mail); //~ PUR102 Customer.Email

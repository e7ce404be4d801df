// Records: positional, with bodies, with-expressions, deconstruction, equality, record structs, inheritance, texts.
record Mailbox([property: PersonalData(Category = DataCategory.EmailAddress)] string Address, int Size)
{
    public string Kind { get; init; } = "";
}

record Shared(Mailbox Box, int Users);

record struct Pin([property: PersonalData(Category = DataCategory.PostalAddress)] string Street, double Zoom);

record Masked([property: PersonalData(Category = DataCategory.EmailAddress)] string Address)
{
    protected virtual bool PrintMembers(System.Text.StringBuilder builder)
    {
        builder.Append("masked");
        return true;
    }
}

record Plain(int Id, string Kind);

class RecordsInDepth
{
    void Text(Mailbox box) => Console.WriteLine(box); //~ PUR203 Mailbox.Address

    void NestedText(Shared shared) => Console.WriteLine($"{shared}"); //~ PUR203 Mailbox.Address

    void StructText(Pin pin) => Console.WriteLine(pin.ToString()); //~ PUR203 Pin.Street

    void OwnMembers(Masked masked) => Console.WriteLine(masked);

    void PlainText(Plain plain) => Console.WriteLine(plain);

    void Member(Shared shared)
    {
        Console.WriteLine(shared.Users);
        Console.WriteLine(shared.Box.Size);
        Console.WriteLine(shared.Box.Address); //~ PUR203 Mailbox.Address
    }

    void With(Mailbox box)
    {
        var other = box with { Address = "none", Size = 3 };
        Console.WriteLine(other.Size);
        Console.WriteLine(other.Kind);
    }

    void Equality(Mailbox a, Mailbox b)
    {
        Console.WriteLine(a == b);
        Console.WriteLine(a.Equals(b));
        Console.WriteLine(a.GetHashCode());
    }

    void Deconstructed(Mailbox box)
    {
        var (address, size) = box;
        Console.WriteLine(size);
        Console.WriteLine(address); //~ PUR203 Mailbox.Address
    }

    void DeconstructedInAPattern(object thing)
    {
        if (thing is Mailbox(_, var size))
            Console.WriteLine(size);
        if (thing is Mailbox(var address, > 3))
            Console.WriteLine(address); //~ PUR203 Mailbox.Address
    }

    void Covered(Customer c) => _ = new Mailbox(c.Email, c.Points);

    void NotCovered(Customer c) => _ = new Mailbox(c.Name, c.Points); //~ PUR103 Customer.Name

    [ProcessesFor(Purpose.Statistics)]
    int Sizes(List<Mailbox> all) => all.Sum(b => b.Size);

    [ProcessesFor(Purpose.Statistics)]
    int Distinct(List<Mailbox> all) => all.DistinctBy(b => b.Address).Count(); //~ PUR101 Mailbox.Address
}

// PUR005: an override or implementation that breaks the contract it inherits.
interface INotes
{
    void Add([PersonalData(Category = DataCategory.EmailAddress)] string mail);

    [ProcessesFor(Purpose.Shipping)]
    void Ship(Customer c);
}

class SameNotes : INotes
{
    public void Add(string mail) => Console.WriteLine(mail.Length);

    public void Ship(Customer c) => Console.WriteLine(c.Points);
}

class OtherNotes : INotes
{
    public void Add([PersonalData(Category = DataCategory.Name)] string mail) => Console.WriteLine(mail.Length); //~ PUR005

    public void Ship(Customer c) => Console.WriteLine(c.Points);
}

// Clause 10: a name that the catalog does not have is found where it is written.
class Names
{
    [PersonalData(Category = "Shoesize")] //~ PUR002 Shoesize
    public int Shoes { get; set; }

    [PersonalData("Advertising")] //~ PUR002 Advertising
    public string Mail { get; set; } = "";

    [PersonalData("Billing", Category = "EmailAddress")]
    public string BillingMail { get; set; } = "";

    [ProcessesFor("Espionage")] //~ PUR002 Espionage
    void Spy(Customer c) => Console.WriteLine(c.Points);

    [ProcessesFor("Billing")]
    void Bill(Customer c) => Console.WriteLine(c.Points);

    [PersonalData(Purpose.Billing, Category = DataCategory.BirthDate)] //~ PUR003 Billing
    public DateTime Born { get; set; }

    [PersonalData(Purpose.Shipping, Category = DataCategory.BirthDate)]
    public DateTime ShippedBorn { get; set; }
}

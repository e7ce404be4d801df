class Use
{
    private readonly ICustomers customers;

    Use(ICustomers customers) => this.customers = customers;

    [ProcessesFor(Purpose.Billing)]
    void PermittedRead(Customer c)
    {
        Charge(c.Email);
    }

    [ProcessesFor(Purpose.Billing)]
    void ForbiddenRead(Customer c)
    {
        Charge(c.BirthDate.ToString()); //~ PUR101 Customer.BirthDate
    }

    [ProcessesFor(Purpose.Billing)]
    void FetchedPassedComparedAndNullTested(int id)
    {
        var c = customers.Get(id);
        if (c == null || c.Phone == null)
            return;
        Keep(c);
        foreach (var each in customers.All())
            Keep(each);
    }

    [ProcessesFor(Purpose.Billing)]
    void ReadIntoALocal(Customer c)
    {
        var born = c.BirthDate; //~ PUR101 Customer.BirthDate
        Console.WriteLine(born > DateTime.Now);
    }

    [ProcessesFor(Purpose.Billing)]
    bool ComparisonIsAUse(Customer c)
    {
        return c.BirthDate < DateTime.Now; //~ PUR101 Customer.BirthDate
    }

    [ProcessesFor(Purpose.Billing)]
    int QueryIsAUse(IEnumerable<Customer> all)
    {
        return all.Count(c => c.BirthDate < DateTime.Now); //~ PUR101 Customer.BirthDate
    }

    [ProcessesFor(Purpose.Billing)]
    string NameOfIsNoUse(Customer c) => nameof(c.BirthDate) + c.Points;

    [ProcessesFor(Purpose.Billing)]
    void ValueFromACall(Customer c)
    {
        Charge(Born(c).ToString()); //~ PUR101 Customer.BirthDate
    }

    [ProcessesFor(Purpose.Billing)]
    void PermittedValueFromACall(Customer c)
    {
        Charge(Mail(c));
    }

    [ProcessesFor(Purpose.Billing)]
    void WritingIsNoUse(Customer c, DateTime born)
    {
        c.BirthDate = born;
    }

    [ProcessesFor(Purpose.PromotionalEmail)]
    void NarrowedLabel(Applicant a)
    {
        Charge(a.Name); //~ PUR101 Applicant.Name
    }

    [ProcessesFor(Purpose.Recruiting)]
    void NarrowedLabelPermitted(Applicant a)
    {
        Charge(a.Name);
    }

    [ProcessesFor(Purpose.AvatarAnimation)]
    float FaceForItsPurpose(FaceFrame frame) => frame.JawOpen * 2;

    [ProcessesFor(Purpose.Statistics)]
    float FaceForAnotherPurpose(FaceFrame frame) => frame.JawOpen * 2; //~ PUR101 FaceFrame.JawOpen

    [ProcessesFor(Purpose.Statistics)]
    long TicksForAnotherPurpose(FaceFrame frame) => frame.Ticks * 2;

    static void Charge(string mail) => Console.WriteLine(mail.Length);

    static void Keep(Customer c) => Console.WriteLine(c.Points);

    static DateTime Born(Customer c) => c.BirthDate;

    static string Mail(Customer c) => c.Email;
}

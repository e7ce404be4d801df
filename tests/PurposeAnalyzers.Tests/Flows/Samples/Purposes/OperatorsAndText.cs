// With a purpose every read is a use, whatever is done with it; null tests, nameof and writing are none.
[ProcessesFor(Purpose.Billing)]
class EveryRead
{
    string Interpolated(Customer c) => $"born {c.BirthDate:d}"; //~ PUR101 Customer.BirthDate

    string InterpolatedPermitted(Customer c) => $"to {c.Email}";

    bool Compared(Customer c) => c.Phone == "1"; //~ PUR101 Customer.Phone

    bool ComparedToNull(Customer c) => c.Phone == null || c.Phone is null || c.Phone is not { };

    bool EqualsCalled(Customer a, Customer b) => a.Phone!.Equals(b.Theme); //~ PUR101 Customer.Phone

    bool ObjectsCompared(Customer a, Customer b) => a.Equals(b) || ReferenceEquals(a, b);

    int Ordered(List<Customer> all) => all.OrderBy(c => c.BirthDate).First().Id; //~ PUR101 Customer.BirthDate

    int OrderedPermitted(List<Customer> all) => all.OrderBy(c => c.Email).First().Id;

    List<string?> Selected(List<Customer> all) => all.Select(c => c.Phone).ToList(); //~ PUR101 Customer.Phone

    int Query(List<Customer> all) => (from c in all where c.Phone == "1" select c.Id).Count(); //~ PUR101 Customer.Phone

    int QueryPermitted(List<Customer> all) => (from c in all where c.Email == "1" orderby c.Name select c.Id).Count();

    string? Coalesced(Customer c) => c.Phone ?? "none"; //~ PUR101 Customer.Phone

    int? Conditional(Customer? c) => c?.Phone?.Length; //~ PUR101 Customer.Phone

    int? ConditionalPermitted(Customer? c) => c?.Email?.Length;

    string Ternary(Customer c) => c.Points > 3 ? c.Name : c.Theme;

    object Boxed(Customer c) => c.BirthDate; //~ PUR101 Customer.BirthDate

    (int, DateTime) Tuple(Customer c) => (c.Points, c.BirthDate); //~ PUR101 Customer.BirthDate

    object Anonymous(Customer c) => new { c.Points, c.Email };

    object AnonymousWithMore(Customer c) => new { c.Points, c.BirthDate }; //~ PUR101 Customer.BirthDate

    void Written(Customer c, string phone) => c.Phone = phone;

    void Copied(Customer from, Customer to) => to.Phone = from.Phone; //~ PUR101 Customer.Phone

    void CopiedPermitted(Customer from, Customer to) => to.Email = from.Email;

    string Named() => nameof(Customer.BirthDate);

    void Switched(Customer c)
    {
        switch (c.BirthDate.DayOfWeek) //~ PUR101 Customer.BirthDate
        {
            case DayOfWeek.Monday:
                c.Points++;
                break;
        }
    }

    IEnumerable<char> Letters(Customer c)
    {
        foreach (var letter in c.Name)
            yield return letter;
    }

    string? Deconstructed(Contact contact)
    {
        var (mail, _) = contact;
        return mail;
    }
}

[ProcessesFor(Purpose.Statistics)]
class Records
{
    string Deconstructed(Contact contact)
    {
        var (mail, rank) = contact; //~ PUR101 Contact.Mail
        return mail + rank;
    }

    int Rank(Contact contact)
    {
        var copy = contact with { Rank = 3 };
        return copy.Rank;
    }

    bool Same(Contact a, Contact b) => a == b;
}

class Sanitizers
{
    void Anonymized(Customer c)
    {
        Console.WriteLine(Tools.Decade(c.BirthDate));
    }

    void AnonymizedThenJoined(Customer c)
    {
        Console.WriteLine(Tools.Decade(c.BirthDate) + " " + c.Name); //~ PUR203 Customer.Name
    }

    void ByItsReturnValue(Customer c)
    {
        Console.WriteLine(Tools.Region(c.Phone!));
    }

    void ArgumentStaysLabelled(Customer c)
    {
        var mail = c.Email;
        _ = Tools.Region(mail);
        Console.WriteLine(mail); //~ PUR203 Customer.Email
    }

    void PseudonymIsStillALabel(Customer c)
    {
        Console.WriteLine(Tools.Pseudonym(c.Email)); //~ PUR203 Customer.Email
    }

    void EncryptedIsStillALabel(Customer c)
    {
        Console.WriteLine(Tools.Cipher(c.Email)); //~ PUR203 Customer.Email
    }

    void NothingLiftsAFace(FaceFrame frame)
    {
        File.WriteAllText("jaw.txt", Tools.Cipher(frame.JawOpen.ToString())); //~ PUR201 FaceFrame.JawOpen
    }

    [ProcessesFor(Purpose.Statistics)]
    int AnonymizedForStatistics(List<Customer> all) => all.Count;

    void GroupedAndCounted(List<Customer> all)
    {
        foreach (var group in all.GroupBy(c => Tools.Decade(c.BirthDate)))
            Console.WriteLine(group.Key + ": " + group.Count());
    }
}

static class Tools
{
    [Anonymizes("only the decade is kept")]
    public static int Decade(DateTime born) => born.Year / 10;

    [return: Anonymizes("only the region is kept")]
    public static string Region(string phone) => phone.Substring(0, 3);

    [Pseudonymizes("keyed hash")]
    public static string Pseudonym(string text) => text.GetHashCode().ToString();

    [Encrypts]
    public static string Cipher(string text) => text;
}

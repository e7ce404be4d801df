using System.Net.Mail;

// The catalog labels MailAddress.Address, a member of somebody else's.
class MappedLabels
{
    void Mapped(MailAddress address)
    {
        Console.WriteLine(address.Address); //~ PUR203 MailAddress.Address
    }

    void OtherMember(MailAddress address)
    {
        Console.WriteLine(address.Host.Length);
    }

    [ProcessesFor(Purpose.Statistics)]
    int UsedForAPurpose(MailAddress address)
    {
        return address.Address.Length; //~ PUR101 MailAddress.Address
    }

    [ProcessesFor(Purpose.Billing)]
    int UsedForAnotherPurpose(MailAddress address)
    {
        return address.Address.Length;
    }
}

// langversion: 14
class NullConditionalAssignment
{
    private Customer? last;
    private Slip? slip;

    void IntoAPrivateMember(Customer c)
    {
        slip?.Text = c.Email;
        Console.WriteLine(slip?.Text); //~ PUR203 Customer.Email
    }

    void CoveredByTheReceiver(Customer c)
    {
        last?.Email = c.Email;
    }

    void Unlabelled(Customer c)
    {
        slip?.Number = c.Points;
        Console.WriteLine(slip?.Number);
    }

    private sealed class Slip
    {
        public string Text = "";
        public int Number;
    }
}

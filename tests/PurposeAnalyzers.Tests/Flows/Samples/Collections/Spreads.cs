// langversion: 12
class Spreads
{
    void Spread(Customer c)
    {
        string[] mails = [c.Email];
        string[] all = ["x", .. mails];
        Console.WriteLine(all[1]); //~ PUR203 Customer.Email
    }
}

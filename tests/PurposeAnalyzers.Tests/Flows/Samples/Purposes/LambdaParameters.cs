// A lambda's parameter that processes for a purpose.
class LambdaParameters
{
    void OfALambda(Customer c)
    {
        Action<string> bill = ([ProcessesFor(Purpose.Billing)] string text) => File.AppendAllText("bills.txt", text);
        bill(c.Email);
        bill(c.Phone!); //~ PUR101 Customer.Phone
    }

    void OfALambdaHarmless(Customer c)
    {
        Action<string> bill = ([ProcessesFor(Purpose.Billing)] string text) => File.AppendAllText("bills.txt", text);
        bill(c.Theme);
    }

    void WithoutAPurpose(Customer c)
    {
        Action<string> keep = (string text) => File.AppendAllText("kept.txt", text);
        keep(c.Phone!);
    }
}

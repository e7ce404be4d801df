class Recursion
{
    void Direct(Customer c)
    {
        Console.WriteLine(Repeat(c.Email, 3)); //~ PUR203 Customer.Email
        Console.WriteLine(Repeat(c.Theme, 3));
    }

    void DirectToALog(Customer c)
    {
        Descend(c.Email, 3); //~ PUR203 Customer.Email
    }

    void Mutual(Customer c)
    {
        Console.WriteLine(Even(c.Email, 3)); //~ PUR203 Customer.Email
    }

    void MutualThatDropsIt(Customer c)
    {
        Console.WriteLine(Ping(c.Email, 3));
    }

    void ParametersChangePlaces(Customer c)
    {
        Turn(c.Theme, c.Email, 3); //~ PUR203 Customer.Email
    }

    void NeverLoggedInside(Customer c)
    {
        Walk(c.Email, 3);
    }

    static string Repeat(string text, int times) => times == 0 ? text : Repeat(text + " ", times - 1);

    static void Descend(string text, int times)
    {
        if (times == 0)
            Console.WriteLine(text);
        else
            Descend(text, times - 1);
    }

    static string Even(string text, int times) => times == 0 ? text : Odd(text, times - 1);

    static string Odd(string text, int times) => times == 0 ? "" : Even(text, times - 1);

    static string Ping(string text, int times) => times == 0 ? "ping" : Pong(text, times - 1);

    static string Pong(string text, int times) => times == 0 ? "pong" : Ping(text, times - 1);

    static void Turn(string shown, string kept, int times)
    {
        Console.WriteLine(shown);
        if (times > 0)
            Turn(kept, shown, times - 1);
    }

    static int Walk(string text, int times) => times == 0 ? text.Length : Walk(text, times - 1);
}

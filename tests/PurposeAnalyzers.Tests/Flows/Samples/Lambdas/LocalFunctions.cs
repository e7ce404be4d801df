class LocalFunctions
{
    void Parameter(Customer c)
    {
        Log(c.Email); //~ PUR203 Customer.Email
        Log(c.Theme);

        void Log(string text) => Console.WriteLine(text);
    }

    void Result(Customer c)
    {
        Console.WriteLine(Mail()); //~ PUR203 Customer.Email
        Console.WriteLine(Theme());

        string Mail() => c.Email;
        string Theme() => c.Theme;
    }

    void CaptureWrittenInside(Customer c)
    {
        var text = "";
        Fill();
        Console.WriteLine(text); //~ PUR203 Customer.Email

        void Fill() => text = c.Email;
    }

    void CaptureReadInside(Customer c)
    {
        var text = c.Email;
        Log();

        void Log() => Console.WriteLine(text); //~ PUR203 Customer.Email
    }

    void Recursive(Customer c)
    {
        Console.WriteLine(Pad(c.Email, 3)); //~ PUR203 Customer.Email

        string Pad(string text, int times) => times == 0 ? text : Pad(text + " ", times - 1);
    }

    void StaticHarmless(Customer c)
    {
        Console.WriteLine(Size(c.Email));

        static int Size(string text) => text.Length;
    }

    void GenericIdentity(Customer c)
    {
        Console.WriteLine(Same(c.Points));
        Console.WriteLine(Same(c.Email)); //~ PUR203 Customer.Email

        static T Same<T>(T value) => value;
    }
}

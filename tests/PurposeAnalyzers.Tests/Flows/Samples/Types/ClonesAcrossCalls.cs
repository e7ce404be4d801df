// langversion: 12

// Copies whose members are overwritten before they are handed back: what was overwritten is not in them, for callers neither.
record Letter<T>(string Subject, T Text) //~ PUR102 Customer.Name
{
    public Letter<T> Renamed(string subject) => this with { Subject = subject };

    public Letter<T> Emptied() => this with { Text = default! };
}

class ClonesAcrossCalls
{
    void Returned(Customer c)
    {
        var letter = new Letter<string>(c.Theme, c.Email);
        Console.WriteLine(Cleared(letter).Text);
        Console.WriteLine(Titled(letter, "x").Subject);
        Console.WriteLine(Titled(letter, "x").Text); //~ PUR203 Customer.Email
    }

    void ByItself(Customer c)
    {
        var letter = new Letter<string>(c.Name, c.Email);
        Console.WriteLine(letter.Emptied().Text);
        Console.WriteLine(letter.Renamed("x").Emptied().Subject);
        Console.WriteLine(letter.Emptied().Subject); //~ PUR203 Customer.Name
        Console.WriteLine(letter.Renamed("x").Text); //~ PUR203 Customer.Email
    }

    void InALambda(Customer c)
    {
        Func<Letter<string>, Letter<string>> clear = letter => letter with { Text = "" };
        Console.WriteLine(clear(new(c.Theme, c.Email)).Text);
        Console.WriteLine(clear(new(c.Name, c.Email)).Subject); //~ PUR203 Customer.Name
    }

    void InAQuery(IEnumerable<Customer> all)
    {
        var letters = all.Select(c => new Letter<string>(c.Theme, c.Email)).Select(letter => letter with { Text = "" });
        foreach (var letter in letters)
            Console.WriteLine(letter.Text);
    }

    void Stored(FaceFrame frame)
    {
        var letter = new Letter<float>("face", frame.JawOpen);
        Save(letter with { Text = 0 });
        SaveCleared(letter);
        Save(letter); //~ PUR201 FaceFrame.JawOpen
    }

    void Sometimes(Customer c, bool loud)
    {
        Console.WriteLine(ClearedIf(new(c.Theme, c.Email), loud).Text); //~ PUR203 Customer.Email
    }

    static Letter<string> Cleared(Letter<string> letter) => letter with { Text = "" };

    static Letter<string> ClearedIf(Letter<string> letter, bool really) => really ? letter with { Text = "" } : letter;

    static Letter<T> Titled<T>(Letter<T> letter, string subject) => letter with { Subject = subject };

    static void Save(Letter<float> letter) => File.WriteAllText("letter.json", System.Text.Json.JsonSerializer.Serialize(letter));

    static void SaveCleared(Letter<float> letter) => Save(letter with { Text = 0 });
}

// What a branch tells about the data is not followed: every "if" would label everything behind it.
class ControlDependence
{
    void BitByBit(Customer c)
    {
        var copy = "";
        foreach (var letter in c.Email)
        {
            for (var guess = 'a'; guess <= 'z'; guess++)
            {
                if (letter == guess)
                    copy += guess;
            }
        }

        Console.WriteLine(copy);
    }

    void Presence(Customer c)
    {
        if (c.BirthDate < new DateTime(2008, 1, 1))
            File.WriteAllText("adult.txt", "adult");
    }

    void ByAnException(Customer c)
    {
        try
        {
            if (c.Email == "a@b.example")
                throw new InvalidOperationException();
        }
        catch (InvalidOperationException)
        {
            Console.WriteLine("it is a@b.example");
        }
    }

    void ByLength(Customer c)
    {
        Console.WriteLine(new string('x', c.Name.Length));
    }
}

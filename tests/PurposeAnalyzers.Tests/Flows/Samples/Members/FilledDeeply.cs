// What is put several members deep into an object is found by whoever holds the object.
class Street
{
    public string Line { get; set; } = ""; //~ PUR102 Customer.Email

    public string City { get; set; } = "";
}

class Home
{
    public Street Street { get; set; } = new();
}

class Guest
{
    public Home Home { get; set; } = new();
}

class FilledDeeply
{
    static void Fill(Guest guest, Customer c)
    {
        guest.Home.Street.City = c.Theme;
        guest.Home.Street.Line = c.Email;
    }

    static void Print(Guest guest) => Console.WriteLine(guest.Home.Street.Line);

    static void PrintCity(Guest guest) => Console.WriteLine(guest.Home.Street.City);

    void ByACallee(Customer c)
    {
        var guest = new Guest();
        Fill(guest, c);
        Console.WriteLine(guest.Home.Street.City);
        Console.WriteLine(guest.Home.Street.Line); //~ PUR203 Customer.Email
    }

    void ForACallee(Customer c)
    {
        var guest = new Guest();
        guest.Home.Street.Line = c.Email;
        PrintCity(guest);
        Print(guest); //~ PUR203 Customer.Email
    }

    void Between(Customer c)
    {
        var guest = new Guest();
        Fill(guest, c);
        PrintCity(guest);
        Print(guest); //~ PUR203 Customer.Email
    }

    void Another(Customer c)
    {
        var guest = new Guest();
        var other = new Guest();
        Fill(guest, c);
        Print(other);
    }

    void Replaced(Customer c)
    {
        var guest = new Guest();
        guest.Home.Street.Line = c.Email;
        guest.Home = new Home();
        Print(guest);
    }
}

// An object that logs what it holds by itself: told where it is logged, whoever made it.
class Ticket
{
    private readonly string holder;
    private readonly int seat;

    public Ticket(string holder, int seat)
    {
        this.holder = holder;
        this.seat = seat;
    }

    public void Print() => Console.WriteLine(holder); //~ PUR203 Customer.Name

    public void PrintSeat() => Console.WriteLine(seat);

    public void Announce() => Log("for " + holder); //~ PUR203 Customer.Name

    private static void Log(string text) => Console.WriteLine(text);
}

class Printers
{
    void Made(Customer c)
    {
        var ticket = new Ticket(c.Name, 4);
        ticket.Print();
        ticket.PrintSeat();
        ticket.Announce();
    }

    void MadeForNobody()
    {
        var ticket = new Ticket("nobody", 4);
        ticket.Print();
        ticket.Announce();
    }
}

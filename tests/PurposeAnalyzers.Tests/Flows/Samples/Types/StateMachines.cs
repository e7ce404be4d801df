// langversion: 12

// An order's states as classes, as an enum with a switch, and as a table of delegates.
enum Phase
{
    Draft,
    Paid,
    Sent,
}

abstract class OrderState
{
    public abstract OrderState Next(Order order, Action<string> tell);
}

class DraftState : OrderState
{
    public override OrderState Next(Order order, Action<string> tell)
    {
        tell("draft " + order.Number);
        return new PaidState();
    }
}

class PaidState : OrderState
{
    public override OrderState Next(Order order, Action<string> tell)
    {
        tell("sending to " + order.ShipTo);
        return new SentState();
    }
}

class SentState : OrderState
{
    public override OrderState Next(Order order, Action<string> tell) => this;
}

class Machine
{
    private readonly Dictionary<Phase, Func<Order, string>> texts = new()
    {
        [Phase.Draft] = o => "draft",
        [Phase.Paid] = o => "paid " + o.Total,
        [Phase.Sent] = o => "sent to " + o.Buyer.Name,
    };

    private readonly Dictionary<Phase, Func<Order, string>> notes = new()
    {
        [Phase.Draft] = o => o.Note,
        [Phase.Paid] = o => o.Number.ToString(),
    };

    public void Run(Order order)
    {
        OrderState state = new DraftState();
        while (state is not SentState)
            state = state.Next(order, Console.WriteLine); //~ PUR203 Order.ShipTo
    }

    public void RunQuietly(Order order)
    {
        OrderState state = new DraftState();
        while (state is not SentState)
            state = state.Next(order, _ => { });
    }

    public void RunIntoList(Order order, List<string> lines)
    {
        OrderState state = new PaidState();
        state.Next(order, lines.Add);
        Console.WriteLine(lines.Count);
    }

    public void Tell(Phase phase, Order order) => Console.WriteLine(texts[phase](order)); //~ PUR203 Customer.Name

    public void TellNote(Phase phase, Order order) => Console.WriteLine(notes[phase](order));

    public string Decide(Phase phase, Order order) => phase switch
    {
        Phase.Draft => "draft",
        Phase.Paid when order.Total > 100 => order.Note,
        Phase.Paid => order.ShipTo,
        _ => throw new ArgumentOutOfRangeException(nameof(phase), phase, null),
    };

    public void Decided(Order order)
    {
        Console.WriteLine(Decide(Phase.Paid, order)); //~ PUR203 Order.ShipTo
        Console.WriteLine(Decide(Phase.Draft, order).Length);
    }

    public void Jump(Order order)
    {
        string text;
        var phase = Phase.Draft;
        switch (phase)
        {
            case Phase.Draft:
                text = order.ShipTo;
                goto case Phase.Sent;
            case Phase.Paid:
                text = "paid";
                break;
            case Phase.Sent:
                text = "sent";
                break;
            default:
                return;
        }

        Console.WriteLine(text);
    }

    public void JumpOn(Order order, Phase phase)
    {
        var text = "";
        switch (phase)
        {
            case Phase.Draft:
                text = order.ShipTo;
                goto case Phase.Sent;
            case Phase.Sent:
                text += " sent";
                break;
        }

        Console.WriteLine(text); //~ PUR203 Order.ShipTo
    }
}

// langversion: 12

// A checkout as a state machine: states as classes, transitions by delegates, a context that all of them share, a journal.
class Checkout(Customer customer)
{
    private readonly List<string> journal = [];
    private State state = new Cart();

    internal Customer Customer { get; } = customer;

    internal Dictionary<string, object> Facts { get; } = [];

    public void Next()
    {
        var before = state.GetType().Name;
        state = state.Next(this);
        journal.Add(before + " to " + state.GetType().Name);
    }

    public void PrintJournal() => journal.ForEach(Console.WriteLine);

    public void PrintState() => Console.WriteLine(state.Describe(this)); //~ PUR203 Customer.Email

    public void PrintLength() => Console.WriteLine(state.Describe(this).Length);
}

abstract class State
{
    public abstract State Next(Checkout checkout);

    public virtual string Describe(Checkout checkout) => GetType().Name;
}

class Cart : State
{
    public override State Next(Checkout checkout)
    {
        checkout.Facts["points"] = checkout.Customer.Points;
        return new Address();
    }
}

class Address : State
{
    public override State Next(Checkout checkout) => checkout.Customer.Orders is [{ ShipTo.Length: > 0 }, ..] ? new Paid() : this;
}

class Paid : State
{
    public override State Next(Checkout checkout) => this;

    public override string Describe(Checkout checkout) => "receipt to " + checkout.Customer.Email;
}

enum Step { Ask, Fill, Done }

class Wizard
{
    private readonly Dictionary<(Step From, bool Ok), (Step To, Action<Customer> Do)> table = new()
    {
        [(Step.Ask, true)] = (Step.Fill, c => Console.WriteLine(c.Points)),
        [(Step.Ask, false)] = (Step.Ask, _ => { }),
        [(Step.Fill, true)] = (Step.Done, c => Console.WriteLine("thanks, " + c.Name)), //~ PUR203 Customer.Name
        [(Step.Fill, false)] = (Step.Ask, c => Console.WriteLine(c.Theme)),
    };

    private Step step = Step.Ask;

    public void Run(Customer c, IEnumerable<bool> answers)
    {
        foreach (var ok in answers)
        {
            if (!table.TryGetValue((step, ok), out var found))
                break;
            found.Do(c);
            Console.WriteLine($"{step} to {found.To}");
            step = found.To;
        }
    }
}

class Parser
{
    private enum Mode { Key, Value, Quoted }

    public IEnumerable<(string Key, string Value)> Parse(string line)
    {
        var mode = Mode.Key;
        var (key, value) = ("", "");
        foreach (var letter in line)
        {
            switch (mode, letter)
            {
                case (Mode.Key, '='):
                    mode = Mode.Value;
                    break;
                case (Mode.Key, _):
                    key += letter;
                    break;
                case (Mode.Value, '"'):
                    mode = Mode.Quoted;
                    break;
                case (Mode.Quoted, '"'):
                    mode = Mode.Key;
                    break;
                case (Mode.Value, ';'):
                    yield return (key, value);
                    (key, value, mode) = ("", "", Mode.Key);
                    break;
                default:
                    value += letter;
                    break;
            }
        }
    }

    public void Show(Customer c)
    {
        foreach (var (key, _) in Parse("theme=" + c.Theme))
            Console.WriteLine(key);
        foreach (var (_, value) in Parse("mail=" + c.Email))
        {
            Console.WriteLine(value.Length);
            Console.WriteLine(value); //~ PUR203 Customer.Email
        }
    }
}

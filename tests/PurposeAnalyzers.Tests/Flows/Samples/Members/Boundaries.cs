// However a value gets into an unlabelled member: one report, at the member.
class Card
{
    public string ByInitializer { get; init; } = ""; //~ PUR102 Customer.Email

    public string ByDeconstruction { get; set; } = ""; //~ PUR102 Customer.Email

    public string ByCompound { get; set; } = ""; //~ PUR102 Customer.Email

    public string? ByCoalesce { get; set; } //~ PUR102 Customer.Email

    public string ByOut = ""; //~ PUR102 Customer.Email

    public string ByRef = ""; //~ PUR102 Customer.Email

    public List<string> ByAdd { get; } = new(); //~ PUR102 Customer.Email

    public string[] ByElement { get; } = new string[2]; //~ PUR102 Customer.Email

    public object? AsAnObject { get; set; } //~ PUR102 Customer.Email

    public string ByALambda { get; set; } = ""; //~ PUR102 Customer.Email

    public string ByAwait { get; set; } = ""; //~ PUR102 Customer.Email

    public static string Shared { get; set; } = ""; //~ PUR102 Customer.Email

    public string Untouched { get; set; } = "";

    public int Size { get; set; }

    public bool Known { get; set; }

    public Customer? Whole { get; set; }

    [PersonalData(Category = DataCategory.EmailAddress)]
    public List<string> Labelled { get; } = new();
}

interface ICard
{
    string Mail { get; set; } //~ PUR102 Customer.Email
}

struct Stamp
{
    public string Mail; //~ PUR102 Customer.Email
    public int Points;
}

class Boundaries
{
    Card Initialized(Customer c) => new() { ByInitializer = c.Email, Size = c.Email.Length, Known = c.Email != "", Whole = c };

    void Deconstructed(Card card, Customer c) => (card.ByDeconstruction, card.Size) = (c.Email, c.Points);

    void Compound(Card card, Customer c) => card.ByCompound += c.Email;

    void Coalesced(Card card, Customer c) => card.ByCoalesce ??= c.Email;

    void Out(Card card, Customer c) => Read(c, out card.ByOut);

    void Ref(Card card, Customer c) => Add(ref card.ByRef, c.Email);

    void Added(Card card, Customer c)
    {
        card.ByAdd.Add(c.Email);
        card.Labelled.Add(c.Email);
    }

    void Element(Card card, Customer c) => card.ByElement[0] = c.Email;

    void Object(Card card, Customer c) => card.AsAnObject = c.Email;

    void Lambda(Card card, List<Customer> all) => all.ForEach(c => card.ByALambda = c.Email);

    async Task Await(Card card, ICustomers customers) => card.ByAwait = (await customers.GetAsync(1)).Email;

    void Static(Customer c) => Card.Shared = c.Email;

    void Interface(ICard card, Customer c) => card.Mail = c.Email;

    Stamp Struct(Customer c) => new() { Mail = c.Email, Points = c.Points };

    void Harmless(Card card, Customer c)
    {
        card.Untouched = c.Theme;
        card.Whole = c;
        card.Known = c.Phone == null;
    }

    static void Read(Customer c, out string mail) => mail = c.Email;

    static void Add(ref string text, string more) => text += more;
}

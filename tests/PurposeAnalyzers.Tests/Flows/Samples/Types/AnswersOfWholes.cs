// langversion: 12
using System.Text.Json;

// A labelled text that is read back into an object: what the object says in words is still that text; its yes and no, and which of several, are not.
class Factor
{
    public bool Enabled { get; set; }

    public FactorKind Kind { get; set; }

    public string Seed { get; set; } = "";

    public Dictionary<string, object> Extra { get; set; } = new();
}

enum FactorKind { Mail, Key }

class Member
{
    [PersonalData(Category = DataCategory.EmailAddress)]
    public string Factors { get; set; } = "";

    [PersonalData(Category = DataCategory.BirthDate)]
    public bool IsAdult { get; set; }

    public Factor? First() => JsonSerializer.Deserialize<List<Factor>>(Factors)!.FirstOrDefault();
}

class FactorView
{
    public bool Enabled { get; set; }

    public FactorKind Kind { get; set; }

    public string Seed { get; set; } = ""; //~ PUR102 Member.Factors

    public bool Touch { get; set; }

    public string Label { get; set; } = ""; //~ PUR102 Member.Factors

    public static FactorView Of(Member member)
    {
        var first = member.First()!;
        return new FactorView
        {
            Enabled = first.Enabled,
            Kind = first.Kind,
            Seed = first.Seed,
            Touch = first.Extra.TryGetValue("touch", out var touch) && (bool)touch,
            Label = (string)first.Extra["label"],
        };
    }
}

// A yes or no with a label of its own is data like any other, in an object as well.
class Ticket
{
    public bool MayEnter { get; set; } //~ PUR102 Member.IsAdult

    public static Ticket For(Member member)
    {
        var draft = new Ticket { MayEnter = member.IsAdult };
        return draft;
    }
}

class Seeds(ICustomers customers)
{
    void Same(Factor factor) => Console.WriteLine(factor.Enabled);

    void Shown(Member member) => Console.WriteLine(member.First()!.Seed); //~ PUR203 Member.Factors

    void Counted(Member member) => Console.WriteLine(member.First()!.Enabled);

    void Kinds(Member member) => Console.WriteLine(Read(member)!.Kind);

    void Handed(Member member) => Console.WriteLine(IsOn(Read(member)!));

    void HandedText(Member member) => Console.WriteLine(SeedOf(Read(member)!)); //~ PUR203 Member.Factors

    static Factor? Read(Member member) => JsonSerializer.Deserialize<Factor>(member.Factors);

    static bool IsOn(Factor factor) => factor.Enabled;

    static string SeedOf(Factor factor) => factor.Seed;
}

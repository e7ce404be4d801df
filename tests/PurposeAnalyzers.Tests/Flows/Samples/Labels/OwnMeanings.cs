// Attributes of one's own, by [DataLabel]; labels on parameters, returns, type members; a catalog's map.
[DataLabel(DataCategory.BankAccount)]
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Parameter | AttributeTargets.ReturnValue | AttributeTargets.Field)]
class SecretAttribute : Attribute
{
    public string? Why { get; set; }
}

[AttributeUsage(AttributeTargets.Property)]
class SensitiveAttribute : Attribute
{
}

class Wallet
{
    [Secret(Why = "money")]
    public string Number { get; set; } = "";

    [Sensitive]
    public string Color { get; set; } = "";

    [Secret]
    public readonly string Pin = "";

    public decimal Limit { get; set; }
}

class OwnMeanings
{
    void InTheClear(Wallet w) => File.WriteAllText("w.txt", w.Number); //~ PUR202 Wallet.Number

    void Encrypted(Wallet w) => File.WriteAllText("w.txt", Seal(w.Number));

    void Field(Wallet w) => File.WriteAllText("p.txt", w.Pin); //~ PUR202 Wallet.Pin

    void OtherAttribute(Wallet w) => File.WriteAllText("c.txt", w.Color);

    void Parameter([Secret] string number, string color)
    {
        File.WriteAllText("c.txt", color);
        File.WriteAllText("n.txt", number); //~ PUR202 number
    }

    [return: Secret]
    static string Load(int id) => id.ToString();

    void Returned() => Console.WriteLine(Load(1)); //~ PUR203 Load

    void ReturnedAndMeasured() => Console.WriteLine(Load(1).Length);

    void Covered(Wallet w, Account a) => w.Number = a.Iban;

    void NotCovered(Wallet w, Customer c) => w.Number = c.Phone!; //~ PUR103 Customer.Phone

    void Limits(Wallet w) => Console.WriteLine(w.Limit);

    [ProcessesFor(Purpose.Shipping)]
    string ForShipping(Wallet w) => w.Number; //~ PUR101 Wallet.Number

    [ProcessesFor(Purpose.Billing)]
    string ForBilling(Wallet w) => w.Number;

    [ProcessesFor(Purpose.Shipping)]
    string ColorForShipping(Wallet w) => w.Color;

    [Encrypts]
    static string Seal(string text) => text;
}

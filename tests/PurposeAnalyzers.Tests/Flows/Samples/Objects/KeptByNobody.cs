// The class is used for harmless data only: what another class of the same shape holds does not matter.
class Sheet
{
    private readonly List<string> rows = new();

    public void Add(string row) => rows.Add(row);

    public string Text() => string.Join("\n", rows);
}

class Sheets
{
    private readonly List<Sheet> all = new();

    void Numbers(Customer c)
    {
        var sheet = new Sheet();
        all.Add(sheet);
        sheet.Add(c.Points.ToString());
        Console.WriteLine(all[0].Text());
    }

    void Mails(Customer c)
    {
        var sheet = new Sheet();
        sheet.Add(c.Email);
        Measure(sheet);
    }

    private static void Measure(Sheet sheet) => Console.WriteLine(sheet.Text().Length);

    void MailsShown(Customer c)
    {
        var sheet = new Sheet();
        sheet.Add(c.Email);
        Print(sheet); //~ PUR203 Customer.Email
    }

    private static void Print(Sheet sheet) => Console.WriteLine(sheet.Text());

    void NumbersShown(Customer c)
    {
        var sheet = new Sheet();
        sheet.Add(c.Points.ToString());
        Print(sheet);
    }
}

// langversion: 12

// Interfaces with default members, explicit implementations, abstract classes, static abstracts, covariance.
interface IShow
{
    string Show();

    string Loud() => Show().ToUpperInvariant();

    static string Of(IShow show) => show.Loud();
}

class MailShow(Customer customer) : IShow
{
    public string Show() => customer.Email;
}

class PointShow(Customer customer) : IShow
{
    public string Show() => customer.Points.ToString();

    string IShow.Loud() => "POINTS " + Show();
}

class Double(IShow inner) : IShow
{
    public string Show() => inner.Show() + inner.Show();
}

interface IParser<TSelf> where TSelf : IParser<TSelf>
{
    static abstract TSelf Parse(string text);

    string Text { get; }
}

readonly record struct Plain(string Text) : IParser<Plain>
{
    public static Plain Parse(string text) => new("constant");
}

readonly struct Kept : IParser<Kept>
{
    private Kept(string text) => Text = text;

    public string Text { get; } //~ PUR102 Kept.Text

    public static Kept Parse(string text) => new(text);
}

abstract class Report
{
    protected abstract string Title(Customer c);

    protected virtual string Footer(Customer c) => "points: " + c.Points;

    public string Render(Customer c) => Title(c) + "\n" + Footer(c);
}

sealed class ThemeReport : Report
{
    protected override string Title(Customer c) => c.Theme;
}

sealed class NameReport : Report
{
    protected override string Title(Customer c) => c.Name;

    protected override string Footer(Customer c) => "";
}

class Polymorphs
{
    private static string Parsed<T>(string text) where T : IParser<T> => T.Parse(text).Text;

    public void Mail(Customer c) => Console.WriteLine(new MailShow(c).Show()); //~ PUR203 Customer.Email

    public void Points(Customer c) => Console.WriteLine(new PointShow(c).Show());

    public void LoudMail(Customer c)
    {
        IShow show = new MailShow(c);
        Console.WriteLine(show.Loud()); //~ PUR203 Customer.Email
        Console.WriteLine(IShow.Of(show)); //~ PUR203 Customer.Email
    }

    public void LoudPoints(Customer c)
    {
        IShow show = new PointShow(c);
        Console.WriteLine(show.Loud());
    }

    public void Doubled(Customer c)
    {
        IShow show = new Double(new MailShow(c));
        Console.WriteLine(show.Show()); //~ PUR203 Customer.Email
    }

    public void Any(IShow show) => Console.WriteLine(show.Show()); //~ PUR203 Customer.Email

    public void Static(Customer c)
    {
        Console.WriteLine(Parsed<Plain>(c.Name));
        Console.WriteLine(Parsed<Kept>(c.Name)); //~ PUR203 Customer.Name
        Console.WriteLine(Parsed<Kept>(c.Theme));
    }

    public void Themes(Customer c) => Console.WriteLine(new ThemeReport().Render(c));

    public void Names(Customer c) => Console.WriteLine(new NameReport().Render(c)); //~ PUR203 Customer.Name

    public void Either(Customer c, bool names)
    {
        Report report = names ? new NameReport() : new ThemeReport();
        Console.WriteLine(report.Render(c)); //~ PUR203 Customer.Name
    }

    public void Covariant(Customer c)
    {
        IEnumerable<object> things = new List<string> { c.Email };
        foreach (var thing in things)
            Console.WriteLine(thing); //~ PUR203 Customer.Email
        IEnumerable<object> themes = new List<string> { c.Theme };
        Console.WriteLine(themes.First());
    }
}

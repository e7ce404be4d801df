// A call runs the bodies of the objects that it can meet: those made here, or by callers that are known.
class ObjectsMadeHere
{
    void InALocal(Customer c)
    {
        ILine plain = new ThemeLine();
        Console.WriteLine(plain.Of(c));
        ILine mail = new MailLine();
        Console.WriteLine(mail.Of(c)); //~ PUR203 Customer.Email
    }

    void Chosen(Customer c, bool quiet)
    {
        ILine line = quiet ? new ThemeLine() : new MailLine();
        Console.WriteLine(line.Of(c)); //~ PUR203 Customer.Email
    }

    void Unknown(Customer c, ILine line) => Console.WriteLine(line.Of(c)); //~ PUR203 Customer.Email

    void HandedOn(Customer c)
    {
        Console.WriteLine(Twice(new ThemeLine(), c));
        Console.WriteLine(Twice(new MailLine(), c)); //~ PUR203 Customer.Email
    }

    private static string Twice(ILine line, Customer c) => Once(line, c) + Once(line, c);

    private static string Once(ILine line, Customer c) => line.Of(c);

    void TemplateMethod(Customer c)
    {
        Console.WriteLine(new ThemePage().Text(c));
        Console.WriteLine(new MailPage().Text(c)); //~ PUR203 Customer.Email
    }

    void TemplateMethodOfADerivedType(Customer c, ThemePage page) => Console.WriteLine(page.Text(c));

    void Generic(Customer c)
    {
        Console.WriteLine(Make<ThemePage>().Text(c));
        Console.WriteLine(Ask(new MailPage(), c)); //~ PUR203 Customer.Email
        Console.WriteLine(Ask(new ThemePage(), c));
    }

    private static string Ask<T>(T page, Customer c) where T : Page => page.Text(c);

    private static T Make<T>() where T : Page, new() => new();
}

interface ILine
{
    string Of(Customer c);
}

class ThemeLine : ILine
{
    public string Of(Customer c) => c.Theme;
}

class MailLine : ILine
{
    public string Of(Customer c) => c.Email;
}

abstract class Page
{
    public string Text(Customer c) => Head() + Body(c);

    protected virtual string Head() => "page";

    protected abstract string Body(Customer c);
}

class ThemePage : Page
{
    protected override string Body(Customer c) => c.Theme;
}

class MailPage : Page
{
    protected override string Body(Customer c) => c.Email;
}

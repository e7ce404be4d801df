// A property that implements or overrides another one is the same place of its object, by whichever type it is named.
interface ITitled
{
    string Title { get; set; } //~ PUR102 Customer.Email
}

interface ISilent
{
    string Words { get; set; }
}

class Poster : ITitled, ISilent
{
    public string Title { get; set; } = ""; //~ PUR102 Customer.Email

    public string Words { get; set; } = "";
}

class Flyer : ITitled
{
    public string Title { get; set; } = ""; //~ PUR102 Customer.Email
}

class Banner : ITitled
{
    string ITitled.Title { get; set; } = "";

    public string Title { get; set; } = "";
}

abstract class Sheet
{
    public abstract string Head { get; set; } //~ PUR102 Customer.Name
}

class Form : Sheet
{
    public override string Head { get; set; } = ""; //~ PUR102 Customer.Name
}

class PromisedProperties
{
    static void Fill(ITitled titled, Customer c) => titled.Title = c.Email;

    static void FillAny<T>(T titled, Customer c) where T : class, ITitled => titled.Title = c.Email;

    static string Of(ITitled titled) => titled.Title;

    void FilledAsPromised(Customer c, Poster poster)
    {
        Fill(poster, c);
        Console.WriteLine(poster.Title); //~ PUR203 Customer.Email
        Console.WriteLine(poster.Words);
    }

    void FilledByTypeParameter(Customer c)
    {
        var flyer = new Flyer();
        FillAny(flyer, c);
        Console.WriteLine(flyer.Title); //~ PUR203 Customer.Email
    }

    void ReadAsPromised(Customer c)
    {
        var flyer = new Flyer { Title = c.Email };
        Console.WriteLine(Of(flyer)); //~ PUR203 Customer.Email
    }

    void InOneBody(Customer c)
    {
        var poster = new Poster();
        poster.Title = c.Email;
        ITitled titled = poster;
        Console.WriteLine(titled.Title); //~ PUR203 Customer.Email
        titled.Title = "";
        Console.WriteLine(poster.Title);
    }

    void AnotherPropertyOfThatName(Customer c, Banner banner)
    {
        Fill(banner, c);
        Console.WriteLine(banner.Title);
    }

    void Overridden(Customer c, Form form)
    {
        Sheet sheet = form;
        sheet.Head = c.Name;
        Console.WriteLine(form.Head); //~ PUR203 Customer.Name
    }

    void OfAnotherObject(Customer c, Form form, Form other)
    {
        form.Head = c.Name;
        Console.WriteLine(other.Head);
    }
}

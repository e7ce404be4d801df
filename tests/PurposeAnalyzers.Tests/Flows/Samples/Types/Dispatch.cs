class Dispatch
{
    void Interface(IReport report, Customer c)
    {
        Console.WriteLine(report.Of(c)); //~ PUR203 Customer.Email
    }

    void KnownType(Customer c)
    {
        Console.WriteLine(new ThemeReport().Of(c));
        Console.WriteLine(new MailReport().Of(c)); //~ PUR203 Customer.Email
    }

    void AbstractMember(Sender sender, Customer c)
    {
        sender.Send(c.Email); //~ PUR203 Customer.Email
        sender.Send(c.Theme);
    }

    void VirtualOverriddenHarmlessly(Counter counter, Customer c)
    {
        counter.Count(c.Email);
    }

    void DefaultInterfaceMember(IGreeter greeter, Customer c)
    {
        Console.WriteLine(greeter.Greet(c)); //~ PUR203 Customer.Name
        Console.WriteLine(greeter.Part(c));
    }

    void Explicit(Customer c)
    {
        ILoud loud = new Speaker();
        loud.Say(c.Email); //~ PUR203 Customer.Email
        new Speaker().Say(c.Email);
    }

    void BaseCall(Customer c)
    {
        new Derived().Write(c.Name); //~ PUR203 Customer.Name
    }
}

interface IReport
{
    string Of(Customer c);
}

class MailReport : IReport
{
    public string Of(Customer c) => c.Email;
}

class ThemeReport : IReport
{
    public string Of(Customer c) => c.Theme;
}

abstract class Sender
{
    public abstract void Send(string text);
}

class ConsoleSender : Sender
{
    public override void Send(string text) => Console.WriteLine(text);
}

class Counter
{
    public virtual void Count(string text) => Console.WriteLine(text.Length);
}

class DoubleCounter : Counter
{
    public override void Count(string text) => Console.WriteLine(text.Length * 2);
}

interface IGreeter
{
    string Greet(Customer c) => "Dear " + c.Name;

    int Part(Customer c) => c.Points;
}

interface ILoud
{
    void Say(string text);
}

class Speaker : ILoud
{
    void ILoud.Say(string text) => Console.WriteLine(text);

    public void Say(string text) => Console.WriteLine(text.Length);
}

class Base
{
    public virtual void Write(string text) => Console.WriteLine(text);
}

class Derived : Base
{
    public override void Write(string text) => base.Write(text + ".");
}

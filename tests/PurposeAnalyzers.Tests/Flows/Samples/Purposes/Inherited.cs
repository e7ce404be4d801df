interface IBiller
{
    [ProcessesFor(Purpose.Billing)]
    void Run(Customer c);

    void Free(Customer c);
}

class Biller : IBiller
{
    public void Run(Customer c) => Console.WriteLine(c.BirthDate > DateTime.Now); //~ PUR101 Customer.BirthDate

    public void Free(Customer c) => Console.WriteLine(c.BirthDate > DateTime.Now);
}

class ExplicitBiller : IBiller
{
    void IBiller.Run(Customer c) => Console.WriteLine(c.BirthDate > DateTime.Now); //~ PUR101 Customer.BirthDate

    void IBiller.Free(Customer c) => Console.WriteLine(c.BirthDate > DateTime.Now);
}

abstract class Job
{
    [ProcessesFor(Purpose.Billing)]
    public abstract void Execute(Customer c);

    public virtual void Prepare(Customer c) => Console.WriteLine(c.Points);
}

class DailyJob : Job
{
    public override void Execute(Customer c) => _ = c.BirthDate; //~ PUR101 Customer.BirthDate

    public override void Prepare(Customer c) => _ = c.BirthDate;
}

class MailJob : Job
{
    public override void Execute(Customer c) => _ = c.Email;
}

class LabelledMail
{
    [PersonalData(Category = DataCategory.EmailAddress)]
    public virtual string Value { get; set; } = "";
}

class OverriddenMail : LabelledMail
{
    public override string Value { get; set; } = "";

    void Log() => Console.WriteLine(Value); //~ PUR203 Value
}

class Nullables
{
    void Value(Customer c)
    {
        DateTime? born = c.BirthDate;
        Console.WriteLine(born.HasValue);
        Console.WriteLine(born.Value); //~ PUR203 Customer.BirthDate
        Console.WriteLine(born.GetValueOrDefault()); //~ PUR203 Customer.BirthDate
    }

    void ConditionalMember(Customer? c)
    {
        int? year = c?.BirthDate.Year;
        Console.WriteLine(year ?? 0); //~ PUR203 Customer.BirthDate
        Console.WriteLine(year == null);
    }

    void Lifted(FaceFrame? frame)
    {
        float? jaw = frame?.JawOpen;
        var twice = jaw * 2;
        Console.WriteLine(twice); //~ PUR203 FaceFrame.JawOpen
    }

    void Cleared(Customer c)
    {
        DateTime? born = c.BirthDate;
        born = null;
        Console.WriteLine(born);
    }

    void Boxed(Customer c)
    {
        object boxed = c.BirthDate;
        Console.WriteLine((DateTime)boxed); //~ PUR203 Customer.BirthDate
        boxed = 3;
        Console.WriteLine(boxed);
    }

    void UnlabelledNullable(Customer? c)
    {
        int? points = c?.Points;
        Console.WriteLine(points);
    }

    void DefaultValue(Customer c)
    {
        var text = c.Email;
        text = default;
        Console.WriteLine(text);
    }
}

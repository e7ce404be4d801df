class Operators
{
    void Arithmetic(FaceFrame frame)
    {
        var jaw = frame.JawOpen * 100f + 1f;
        Console.WriteLine(jaw); //~ PUR203 FaceFrame.JawOpen
    }

    void ArithmeticOnOtherMembers(FaceFrame frame)
    {
        var seconds = frame.Ticks / 10_000_000L;
        Console.WriteLine(seconds);
    }

    void CompoundAndIncrement(FaceFrame frame)
    {
        var sum = 0f;
        sum += frame.JawOpen;
        sum++;
        Console.WriteLine(sum); //~ PUR203 FaceFrame.JawOpen
    }

    void Unary(FaceFrame frame)
    {
        Console.WriteLine(-frame.JawOpen); //~ PUR203 FaceFrame.JawOpen
    }

    void Bits(Customer c)
    {
        var mixed = c.BirthDate.Year ^ 0x5f;
        Console.WriteLine(mixed); //~ PUR203 Customer.BirthDate
        Console.WriteLine(c.Points << 2);
    }

    void Comparisons(Customer c)
    {
        Console.WriteLine(c.BirthDate < DateTime.Now);
        Console.WriteLine(c.Email == "a@b.example" && c.Name != "");
    }

    void Casts(FaceFrame frame, Customer c)
    {
        var whole = (int)frame.JawOpen;
        object boxed = c.Email;
        Console.WriteLine(whole); //~ PUR203 FaceFrame.JawOpen
        Console.WriteLine((string)boxed); //~ PUR203 Customer.Email
        Console.WriteLine(boxed as string); //~ PUR203 Customer.Email
        Console.WriteLine(boxed is string);
    }

    void UserDefinedOperator(Customer c)
    {
        var sum = new Text(c.Email) + new Text(c.Theme);
        Console.WriteLine(sum.Value); //~ PUR203 Customer.Email
    }

    void UserDefinedOperatorThatKeepsOneSide(Customer c)
    {
        var kept = new Text(c.Theme) | new Text(c.Email);
        Console.WriteLine(kept.Value);
    }

    void UserDefinedConversion(Customer c)
    {
        Text text = c.Email;
        string back = text;
        Console.WriteLine(back); //~ PUR203 Customer.Email
    }

    void ExplicitConversionToLength(Customer c)
    {
        var length = (int)new Text(c.Email);
        Console.WriteLine(length);
    }

    void TrueOperator(Customer c)
    {
        var text = new Text(c.Email);
        if (text)
            Console.WriteLine("given");
    }
}

readonly struct Text
{
    public readonly string Value; //~ PUR102 Customer.Email

    public Text(string value) => Value = value;

    public static Text operator +(Text a, Text b) => new(a.Value + b.Value);
    public static Text operator |(Text a, Text b) => a;
    public static implicit operator Text(string value) => new(value);
    public static implicit operator string(Text text) => text.Value;
    public static explicit operator int(Text text) => text.Value.Length;
    public static bool operator true(Text text) => text.Value != "";
    public static bool operator false(Text text) => text.Value == "";
}

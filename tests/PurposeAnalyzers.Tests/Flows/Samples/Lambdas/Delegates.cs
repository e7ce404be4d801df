class Delegates
{
    private Action<string> sink = _ => { };
    private readonly Func<Customer, string> pick = c => c.Email;
    private readonly Func<Customer, int> rank = c => c.Points;

    void ArgumentToALambda(Customer c)
    {
        Action<string> log = text => Console.WriteLine(text);
        log(c.Theme);
        log(c.Email); //~ PUR203 Customer.Email
    }

    void ResultOfALambda(Customer c)
    {
        Func<Customer, string> mail = x => x.Email;
        Console.WriteLine(mail(c)); //~ PUR203 Customer.Email
    }

    void ResultOfAHarmlessLambda(Customer c)
    {
        Func<Customer, int> points = x => x.Points;
        Console.WriteLine(points(c));
    }

    void MethodGroup(Customer c)
    {
        Action<string> log = Console.WriteLine;
        log(c.Email); //~ PUR203 Customer.Email
    }

    void OwnMethodGroup(Customer c)
    {
        Func<string, string> same = Same;
        Console.WriteLine(same(c.Email)); //~ PUR203 Customer.Email
        Console.WriteLine(same(c.Theme));
    }

    void GivenToAMethod(Customer c)
    {
        Apply(c.Email, text => Console.WriteLine(text)); //~ PUR203 Customer.Email
        Apply(c.Email, text => Console.WriteLine(text.Length));
    }

    void AppliedToAResult(Customer c)
    {
        Console.WriteLine(Map(c, x => x.Email)); //~ PUR203 Customer.Email
        Console.WriteLine(Map(c, x => x.Theme));
    }

    void StoredInAMember(Customer c)
    {
        Console.WriteLine(pick(c)); //~ PUR203 Customer.Email
        Console.WriteLine(rank(c));
    }

    void StoredInAMemberAndCalledLater(Customer c)
    {
        sink = text => Console.WriteLine(text);
        sink(c.Email); //~ PUR203 Customer.Email
    }

    void FuncOfFunc(Customer c)
    {
        Func<Customer, Func<string>> later = x => () => x.Email;
        Console.WriteLine(later(c)()); //~ PUR203 Customer.Email
    }

    void FuncOfFuncHarmless(Customer c)
    {
        Func<Customer, Func<string>> later = x => () => x.Theme;
        Console.WriteLine(later(c)());
    }

    void NeverCalled(Customer c)
    {
        Func<string> mail = () => c.Email;
        Console.WriteLine(mail == null);
    }

    void Combined(Customer c)
    {
        Action<string> both = _ => { };
        both += text => Console.WriteLine(text);
        both(c.Email); //~ PUR203 Customer.Email
    }

    static string Same(string text) => text;

    static void Apply(string text, Action<string> action) => action(text);

    static T Map<T>(Customer c, Func<Customer, T> map) => map(c);
}

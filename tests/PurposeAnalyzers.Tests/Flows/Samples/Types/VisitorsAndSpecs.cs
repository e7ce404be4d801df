// langversion: 12

// Double dispatch, generic visitors, specifications combined by operators, options and results, pipelines of typed steps.
interface IPart
{
    T Accept<T>(IPartVisitor<T> visitor);
}

interface IPartVisitor<out T>
{
    T Visit(NamePart part);

    T Visit(ThemePart part);

    T Visit(GroupPart part);
}

class NamePart(Customer customer) : IPart
{
    public Customer Customer => customer;

    public T Accept<T>(IPartVisitor<T> visitor) => visitor.Visit(this);
}

class ThemePart(Customer customer) : IPart
{
    public Customer Customer => customer;

    public T Accept<T>(IPartVisitor<T> visitor) => visitor.Visit(this);
}

class GroupPart(params IPart[] parts) : IPart
{
    public IReadOnlyList<IPart> Parts => parts;

    public T Accept<T>(IPartVisitor<T> visitor) => visitor.Visit(this);
}

class Counting : IPartVisitor<int>
{
    public int Visit(NamePart part) => 1;

    public int Visit(ThemePart part) => part.Customer.Theme.Length;

    public int Visit(GroupPart part) => part.Parts.Sum(inner => inner.Accept(this));
}

class Showing : IPartVisitor<string>
{
    public string Visit(NamePart part) => part.Customer.Name;

    public string Visit(ThemePart part) => part.Customer.Theme;

    public string Visit(GroupPart part) => string.Join(" ", part.Parts.Select(inner => inner.Accept(this)));
}

class Printing(TextWriter output) : IPartVisitor<bool>
{
    public bool Visit(NamePart part)
    {
        output.WriteLine("a name");
        return true;
    }

    public bool Visit(ThemePart part)
    {
        Console.WriteLine(part.Customer.Theme);
        return true;
    }

    public bool Visit(GroupPart part) => part.Parts.All(inner => inner.Accept(this));
}

abstract class Spec<T>
{
    public abstract bool Holds(T item);

    public static Spec<T> operator &(Spec<T> left, Spec<T> right) => new Both<T>(left, right);

    public static Spec<T> operator !(Spec<T> spec) => new Not<T>(spec);

    public static bool operator true(Spec<T> spec) => false;

    public static bool operator false(Spec<T> spec) => false;
}

class Both<T>(Spec<T> left, Spec<T> right) : Spec<T>
{
    public override bool Holds(T item) => left.Holds(item) && right.Holds(item);
}

class Not<T>(Spec<T> inner) : Spec<T>
{
    public override bool Holds(T item) => !inner.Holds(item);
}

class HasMail : Spec<Customer>
{
    public override bool Holds(Customer item) => item.Email.Contains('@');
}

class IsRich(int points) : Spec<Customer>
{
    public override bool Holds(Customer item) => item.Points > points;
}

readonly record struct Result<T>(T? Value, string? Error)
{
    public bool IsGood => Error is null;

    public Result<R> Then<R>(Func<T, Result<R>> next) => IsGood ? next(Value!) : new(default, Error);

    public Result<R> Map<R>(Func<T, R> map) => IsGood ? new(map(Value!), null) : new(default, Error);

    public T Or(T other) => IsGood ? Value! : other;

    public static implicit operator Result<T>(T value) => new(value, null);
}

class Visitors
{
    void Counted(Customer c) => Console.WriteLine(new GroupPart(new NamePart(c), new ThemePart(c)).Accept(new Counting()));

    void Shown(Customer c)
    {
        IPart theme = new ThemePart(c);
        Console.WriteLine(theme.Accept(new Showing()));
        IPart name = new NamePart(c);
        Console.WriteLine(name.Accept(new Showing())); //~ PUR203 Customer.Name
    }

    void ShownInAGroup(IPart[] parts) => Console.WriteLine(new GroupPart(parts).Accept(new Showing())); //~ PUR203 Customer.Name

    void Printed(IPart part) => Console.WriteLine(part.Accept(new Printing(Console.Out)));

    void Specified(IEnumerable<Customer> all)
    {
        var wanted = new HasMail() & !new IsRich(100);
        Console.WriteLine(all.Count(wanted.Holds));
        foreach (var c in all.Where(wanted.Holds))
        {
            Console.WriteLine(c.Theme);
            Console.WriteLine(c.Email); //~ PUR203 Customer.Email
        }
    }

    void Results(Customer c)
    {
        var size = Find(c).Map(mail => mail.Length);
        Console.WriteLine(size.Or(0));
        Console.WriteLine(Find(c).Error);
        Console.WriteLine(Find(c).Map(mail => mail.Trim()).Or("none")); //~ PUR203 Customer.Email
        Console.WriteLine(Find(c).Then(_ => Theme(c)).Or("none"));
        Console.WriteLine(Theme(c).Then(_ => Find(c)).Or("none")); //~ PUR203 Customer.Email
    }

    static Result<string> Find(Customer c) => c.Email == "" ? new Result<string>(null, "no mail") : c.Email;

    static Result<string> Theme(Customer c) => c.Theme;
}

// Generic classes, constraints, default interface members, explicit implementations, nested generics.
interface IReader<out T>
{
    T Read(Customer c);
}

class MailReader : IReader<string>
{
    public string Read(Customer c) => c.Email;
}

class PointsReader : IReader<object>
{
    public object Read(Customer c) => c.Points;
}

class Pipe<TIn, TOut>
{
    private readonly Func<TIn, TOut> step;

    public Pipe(Func<TIn, TOut> step) => this.step = step;

    public TOut Run(TIn input) => step(input);

    public Pipe<TIn, TNext> Then<TNext>(Func<TOut, TNext> next) => new(input => next(step(input)));
}

class Maybe<T> where T : class
{
    private readonly T? value;

    public Maybe(T? value) => this.value = value;

    public bool Has => value is not null;

    public T Or(T other) => value ?? other;

    public Maybe<TTo> Select<TTo>(Func<T, TTo> map) where TTo : class => new(value is null ? null : map(value));
}

class GenericServices
{
    void Maybe(Customer c)
    {
        var maybe = new Maybe<string>(c.Email);
        Console.WriteLine(maybe.Has);
        Console.WriteLine(maybe.Or("none")); //~ PUR203 Customer.Email
    }

    void MaybeOther(Customer c)
    {
        var maybe = new Maybe<string>(c.Theme);
        Console.WriteLine(maybe.Or("none"));
    }

    void MaybeMapped(Customer c)
    {
        var maybe = new Maybe<Customer>(c).Select(x => x.Theme);
        Console.WriteLine(maybe.Or("none"));
    }

    void MaybeMappedMail(Customer c)
    {
        var maybe = new Maybe<Customer>(c).Select(x => x.Email);
        Console.WriteLine(maybe.Or("none")); //~ PUR203 Customer.Email
    }

    void Variance(MailReader mails, Customer c)
    {
        IReader<object> reader = mails;
        Console.WriteLine(reader.Read(c)); //~ PUR203 Customer.Email
    }

    void Exact(PointsReader points, Customer c) => Console.WriteLine(points.Read(c));

    void Piped(Customer c)
    {
        var pipe = new Pipe<Customer, string>(x => x.Name).Then(text => text.Length);
        Console.WriteLine(pipe.Run(c));
    }

    void PipedName(Customer c)
    {
        var pipe = new Pipe<Customer, string>(x => x.Name).Then(text => text.ToUpper());
        Console.WriteLine(pipe.Run(c)); //~ PUR203 Customer.Name
    }

    void Swapped(Customer c)
    {
        var pair = Pair.Of(c.Theme, c.Email).Swap();
        Console.WriteLine(pair.Right);
        Console.WriteLine(pair.Left); //~ PUR203 Customer.Email
    }

    void Default<T>(T value, Customer c)
    {
        Console.WriteLine(value is Customer);
        Console.WriteLine(c.Points);
    }
}

static class Pair
{
    internal static Pair<TA, TB> Of<TA, TB>(TA left, TB right) => new(left, right);
}

record Pair<TA, TB>(TA Left, TB Right)
{
    internal Pair<TB, TA> Swap() => new(Right, Left);
}

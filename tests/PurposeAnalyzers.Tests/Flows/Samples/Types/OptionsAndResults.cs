// langversion: 12
using System.Diagnostics.CodeAnalysis;

// Result and Option types of one's own, with Map, Bind and Match.
readonly struct Option<T>
{
    private readonly T? value;
    private readonly bool has;

    private Option(T value) => (this.value, has) = (value, true);

    public static Option<T> None => default;

    public static Option<T> Some(T value) => new(value);

    public static implicit operator Option<T>(T value) => Some(value);

    public Option<R> Map<R>(Func<T, R> map) => has ? Option<R>.Some(map(value!)) : Option<R>.None;

    public Option<R> Bind<R>(Func<T, Option<R>> bind) => has ? bind(value!) : Option<R>.None;

    public R Match<R>(Func<T, R> some, Func<R> none) => has ? some(value!) : none();

    public T OrElse(T other) => has ? value! : other;

    public bool TryGet([NotNullWhen(true)] out T? found)
    {
        found = value;
        return has;
    }
}

abstract record Result<T>
{
    public sealed record Ok(T Value) : Result<T>;

    public sealed record Error(string Message) : Result<T>; //~ PUR102 Message

    public Result<R> Then<R>(Func<T, Result<R>> next) => this switch
    {
        Ok ok => next(ok.Value),
        Error error => new Result<R>.Error(error.Message),
        _ => throw new InvalidOperationException(),
    };
}

class Lookup(ICustomers customers)
{
    public Option<Customer> Find(int id) => id > 0 ? customers.Get(id) : Option<Customer>.None;

    public Result<Customer> Load(int id) => id > 0 ? new Result<Customer>.Ok(customers.Get(id)) : new Result<Customer>.Error("no id");

    public Result<string> Address(Customer c) => c.Email.Length > 0
        ? new Result<string>.Ok(c.Email)
        : new Result<string>.Error($"{c.Name} has no address");

    public Result<int> Points(Customer c) => new Result<int>.Ok(c.Points);
}

class Screen(Lookup lookup)
{
    public void Map(int id) => Console.Error.WriteLine(lookup.Find(id).Map(c => c.Email).OrElse("")); //~ PUR203 Customer.Email

    public void MapPoints(int id) => Console.Error.WriteLine(lookup.Find(id).Map(c => c.Points).OrElse(0));

    public void Match(int id)
    {
        var text = lookup.Find(id).Match(c => "found " + c.Name, () => "nobody");
        Console.Error.WriteLine(text); //~ PUR203 Customer.Name
    }

    public void MatchPoints(int id) => Console.Error.WriteLine(lookup.Find(id).Match(c => $"found {c.Id}", () => "nobody"));

    public void Try(int id)
    {
        if (lookup.Find(id).Bind<string>(c => c.Phone is { } phone ? phone : Option<string>.None).TryGet(out var number))
            Console.Error.WriteLine("call " + number); //~ PUR203 Customer.Phone
    }

    public void TryTheme(int id)
    {
        if (lookup.Find(id).Bind<string>(c => c.Theme).TryGet(out var theme))
            Console.Error.WriteLine("theme " + theme);
    }

    public void Then(int id)
    {
        if (lookup.Load(id).Then(lookup.Address) is Result<string>.Ok { Value: var address })
            Console.Error.WriteLine(address); //~ PUR203 Customer.Email
    }

    public void ThenPoints(int id)
    {
        if (lookup.Load(id).Then(lookup.Points) is Result<int>.Ok ok)
            Console.Error.WriteLine(ok.Value);
    }
}

// Result and option types: the value comes out where it went in, the error text on its own way.
readonly struct Result<T>
{
    private Result(bool ok, T? value, string error) => (Ok, Value, Error) = (ok, value, error);

    public bool Ok { get; }

    public T? Value { get; }

    public string Error { get; }

    public static Result<T> Success(T value) => new(true, value, "");

    public static Result<T> Failure(string error) => new(false, default, error);

    public static implicit operator Result<T>(T value) => Success(value);

    public Result<TTo> Then<TTo>(Func<T, TTo> then) => Ok ? Result<TTo>.Success(then(Value!)) : Result<TTo>.Failure(Error);

    public TTo Match<TTo>(Func<T, TTo> success, Func<string, TTo> failure) => Ok ? success(Value!) : failure(Error);
}

class Services
{
    internal static Result<Customer> Find(ICustomers customers, int id) =>
        customers.Get(id) is { } c ? c : Result<Customer>.Failure("no customer " + id);

    internal static Result<string> MailOf(Customer c) => c.Email == "" ? Result<string>.Failure("no mail") : c.Email;
}

class Users
{
    void Value(Customer c)
    {
        var result = Services.MailOf(c);
        Console.WriteLine(result.Ok);
        Console.WriteLine(result.Value); //~ PUR203 Customer.Email
    }

    void ErrorOnly(Customer c)
    {
        var result = Services.MailOf(c);
        if (!result.Ok)
            Console.WriteLine(result.Error);
    }

    void Found(ICustomers customers)
    {
        var result = Services.Find(customers, 1);
        if (result.Ok)
        {
            Console.WriteLine(result.Value!.Points);
            Console.WriteLine(result.Value!.Name); //~ PUR203 Customer.Name
        }
    }

    void Chained(ICustomers customers)
    {
        var points = Services.Find(customers, 1).Then(c => c.Points);
        Console.WriteLine(points.Value);
        var phone = Services.Find(customers, 1).Then(c => c.Phone);
        Console.WriteLine(phone.Value); //~ PUR203 Customer.Phone
    }

    void Matched(ICustomers customers)
    {
        var text = Services.Find(customers, 1).Match(c => c.Theme, error => error);
        Console.WriteLine(text);
    }

    void MatchedMail(ICustomers customers)
    {
        var text = Services.Find(customers, 1).Match(c => c.Email, error => error);
        Console.WriteLine(text); //~ PUR203 Customer.Email
    }

    [ProcessesFor(Purpose.Statistics)]
    bool OnlyTested(Customer c) => Services.MailOf(c).Ok;

    [ProcessesFor(Purpose.Statistics)]
    string? Used(Customer c)
    {
        var result = Services.MailOf(c);
        return result.Value; //~ PUR101 Customer.Email
    }
}

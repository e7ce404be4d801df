// Long ways through several types, as layered applications have them.
interface IClock
{
    DateTime Now { get; }
}

class Request<T>
{
    public Request(T body, string trace) => (Body, Trace) = (body, trace);

    public T Body { get; }

    public string Trace { get; }
}

class Response<T>
{
    public T? Value { get; init; }

    public string? Error { get; init; }

    public static Response<T> Of(T value) => new() { Value = value };
}

interface IHandler<TIn, TOut>
{
    Task<Response<TOut>> Handle(Request<TIn> request);
}

class FindMail : IHandler<int, string>
{
    private readonly ICustomers customers;

    public FindMail(ICustomers customers) => this.customers = customers;

    public async Task<Response<string>> Handle(Request<int> request)
    {
        var c = await customers.GetAsync(request.Body);
        return c.Points < 0 ? new Response<string> { Error = "gone" } : Response<string>.Of(c.Email);
    }
}

class FindTheme : IHandler<int, int>
{
    private readonly ICustomers customers;

    public FindTheme(ICustomers customers) => this.customers = customers;

    public async Task<Response<int>> Handle(Request<int> request) => Response<int>.Of((await customers.GetAsync(request.Body)).Points);
}

class Logged<TIn, TOut> : IHandler<TIn, TOut>
{
    private readonly IHandler<TIn, TOut> inner;

    public Logged(IHandler<TIn, TOut> inner) => this.inner = inner;

    public async Task<Response<TOut>> Handle(Request<TIn> request)
    {
        Console.WriteLine("start " + request.Trace);
        var response = await inner.Handle(request);
        Console.WriteLine("end " + response.Error);
        return response;
    }
}

class Front
{
    private readonly IHandler<int, string> mails;
    private readonly IHandler<int, int> points;

    Front(ICustomers customers)
    {
        mails = new Logged<int, string>(new FindMail(customers));
        points = new Logged<int, int>(new FindTheme(customers));
    }

    async Task ShowMail(int id)
    {
        var response = await mails.Handle(new Request<int>(id, "t1"));
        Console.WriteLine(response.Error);
        Console.WriteLine(response.Value); //~ PUR203 Customer.Email
    }

    async Task ShowPoints(int id)
    {
        var response = await points.Handle(new Request<int>(id, "t2"));
        Console.WriteLine(response.Value);
    }

    async Task SendMail(Customer c, IHandler<string, bool> sender)
    {
        var response = await sender.Handle(new Request<string>(c.Email, "t3"));
        Console.WriteLine(response.Value);
    }
}

class MailSender : IHandler<string, bool>
{
    public Task<Response<bool>> Handle(Request<string> request)
    {
        Console.WriteLine(request.Trace);
        return Task.FromResult(Response<bool>.Of(request.Body.Length > 3));
    }
}

using Grpc.Core;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Quartz;

// Kinds of code that a framework runs by itself, each once with data that no purpose covers, and beside it one that says what for or
// only looks at what nobody labelled.
class LetterJob : IJob
{
    private readonly ICustomers customers;

    public LetterJob(ICustomers customers) => this.customers = customers;

    public ValueTask Execute(IJobExecutionContext context, CancellationToken cancellation) //~ PUR104 Customer.Name
    {
        foreach (var c in customers.All())
            Console.WriteLine(c.Name.Trim().Length);
        return ValueTask.CompletedTask;
    }
}

[ProcessesFor(Purpose.Billing)]
class BillJob : IJob
{
    private readonly ICustomers customers;

    public BillJob(ICustomers customers) => this.customers = customers;

    public ValueTask Execute(IJobExecutionContext context, CancellationToken cancellation)
    {
        foreach (var c in customers.All())
            Console.WriteLine(c.Name.Trim().Length);
        return ValueTask.CompletedTask;
    }
}

record LookUp(int Id);

interface IRequestHandler<TRequest, TAnswer>
{
    Task<TAnswer> Handle(TRequest request, CancellationToken cancellation);
}

class LookUpHandler : IRequestHandler<LookUp, int>
{
    private readonly ICustomers customers;

    public LookUpHandler(ICustomers customers) => this.customers = customers;

    public async Task<int> Handle(LookUp request, CancellationToken cancellation) //~ PUR104 Customer.Email
    {
        var c = await customers.GetAsync(request.Id);
        return c.Email.Split('@').Length;
    }
}

class PointsHandler : IRequestHandler<LookUp, int>
{
    private readonly ICustomers customers;

    public PointsHandler(ICustomers customers) => this.customers = customers;

    public async Task<int> Handle(LookUp request, CancellationToken cancellation) => (await customers.GetAsync(request.Id)).Points;
}

// What a service contract is generated into.
[BindServiceMethod(typeof(GreeterBase), "Bind")]
abstract class GreeterBase
{
    public virtual Task<LookUp> Greet(LookUp request, ServerCallContext context) => throw new NotImplementedException();

    public virtual Task<LookUp> Count(LookUp request, ServerCallContext context) => throw new NotImplementedException();

    public static void Bind(ServiceBinderBase binder, GreeterBase service)
    {
    }
}

class GreeterService : GreeterBase
{
    private readonly ICustomers customers;

    public GreeterService(ICustomers customers) => this.customers = customers;

    public override Task<LookUp> Greet(LookUp request, ServerCallContext context) //~ PUR104 Customer.Name
    {
        var initials = customers.Get(request.Id).Name.Substring(0, 1);
        return Task.FromResult(new LookUp(initials.Length));
    }

    public override Task<LookUp> Count(LookUp request, ServerCallContext context) => Task.FromResult(new LookUp(customers.Get(request.Id).Points));
}

// What a Razor component is compiled into.
class ProfileComponent : ComponentBase
{
    [Inject]
    private ICustomers Customers { get; set; } = null!;

    private int shown;

    protected override async Task OnInitializedAsync() //~ PUR104 Customer.Email
    {
        var c = await Customers.GetAsync(1);
        shown = c.Email.Trim().Length;
    }

    protected override void OnParametersSet() => shown = Customers.Get(1).Points;

    protected override void BuildRenderTree(RenderTreeBuilder builder)
    {
        builder.OpenElement(0, "button");
        builder.AddAttribute(1, "onclick", EventCallback.Factory.Create(this, Save));
        builder.AddAttribute(2, "onclick", EventCallback.Factory.Create(this, Count));
        builder.AddContent(3, shown);
        builder.CloseElement();
    }

    private void Save() => shown = Customers.Get(1).Name.Trim().Length; //~ PUR104 Customer.Name

    private void Count() => shown = Customers.Get(1).Points;
}

class StampMiddleware : IMiddleware
{
    private readonly ICustomers customers;

    public StampMiddleware(ICustomers customers) => this.customers = customers;

    public Task InvokeAsync(HttpContext context, RequestDelegate next) //~ PUR104 Customer.Name
    {
        context.Items["initial"] = customers.Get(1).Name.Substring(0, 1).Length;
        return next(context);
    }
}

// A base that is marked marks what derives from it.
[ApiController]
public abstract class OwnApi
{
}

public class OwnApiOfNames : OwnApi
{
    public int Initials(Customer c) => c.Name.Trim().Length; //~ PUR104 Customer.Name

    public int Points(Customer c) => c.Points;
}

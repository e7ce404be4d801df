// The check stands where no call leads from it to the use: a filter, a behaviour, a middleware. It is handed on by name.
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;

interface IRequest
{
    Customer Customer { get; }
}

interface IBehaviour<T>
{
    Task Handle(T request, Func<Task> next);
}

class ConsentBehaviour<T> : IBehaviour<T>
    where T : IRequest
{
    public Task Handle(T request, Func<Task> next) => request.Customer.AcceptsNews ? next() : Task.CompletedTask;
}

record SendNews(Customer Customer) : IRequest;

// Whoever calls has asked; who that is cannot be seen.
[ProcessesFor(Purpose.Newsletter), CheckedByCaller]
class SendNewsHandler
{
    private readonly IMailer mailer;

    public SendNewsHandler(IMailer mailer) => this.mailer = mailer;

    public Task Handle(SendNews request) => mailer.SendAsync(request.Customer.Email);
}

[ProcessesFor(Purpose.Newsletter)]
class SendNewsHandlerAlone
{
    private readonly IMailer mailer;

    public SendNewsHandlerAlone(IMailer mailer) => this.mailer = mailer;

    public Task Handle(SendNews request) => mailer.SendAsync(request.Customer.Email); //~ PUR105 Customer.Email
}

// A pipeline of one's own, which calls the next one: the lambda runs behind the check.
[ProcessesFor(Purpose.Newsletter)]
class Pipeline
{
    private readonly IMailer mailer;

    public Pipeline(IMailer mailer) => this.mailer = mailer;

    public Task Send(SendNews request) => new ConsentBehaviour<SendNews>().Handle(request, () => mailer.SendAsync(request.Customer.Email));

    public Task SendAnyway(SendNews request) => new TimingBehaviour<SendNews>().Handle(request, () => mailer.SendAsync(request.Customer.Email)); //~ PUR105 Customer.Email
}

class TimingBehaviour<T> : IBehaviour<T>
{
    public Task Handle(T request, Func<Task> next) => next();
}

// A sender that asks before it hands on to the one that it wraps.
interface ISender
{
    Task Send(Customer customer);
}

[ProcessesFor(Purpose.Newsletter)]
class PlainSender
{
    private readonly IMailer mailer;

    public PlainSender(IMailer mailer) => this.mailer = mailer;

    public Task Send(Customer customer) => mailer.SendAsync(customer.Email);
}

class AskingSender : ISender
{
    private readonly PlainSender inner;

    public AskingSender(PlainSender inner) => this.inner = inner;

    public Task Send(Customer customer) => customer.AcceptsNews ? inner.Send(customer) : Task.CompletedTask;
}

class NewsController : ControllerBase
{
    private readonly ISender sender;
    private readonly ICustomers customers;

    public NewsController(ISender sender, ICustomers customers) => (this.sender, this.customers) = (sender, customers);

    [HttpPost]
    public async Task<IActionResult> Send(int id)
    {
        await sender.Send(await customers.GetAsync(id));
        return Ok();
    }
}

// The filter sets what the action looks at.
class ConsentFilter : IAsyncActionFilter
{
    private readonly ICustomers customers;

    public ConsentFilter(ICustomers customers) => this.customers = customers;

    public async Task OnActionExecutionAsync(ActionExecutingContext context, ActionExecutionDelegate next)
    {
        if (context.Controller is LettersController letters)
            letters.Allow((await customers.GetAsync(1)).AcceptsNews);
        await next();
    }
}

[ProcessesFor(Purpose.Newsletter)]
class LettersController : ControllerBase
{
    private readonly ICustomers customers;
    private readonly IMailer mailer;
    private bool allowed;

    public LettersController(ICustomers customers, IMailer mailer) => (this.customers, this.mailer) = (customers, mailer);

    [NonAction]
    public void Allow(bool isAllowed) => allowed = isAllowed;

    [HttpPost]
    public IActionResult Post(int id)
    {
        if (!allowed)
            return Forbid();
        mailer.Post(customers.Get(id).Email, "");
        return Ok();
    }

    [HttpPut]
    public IActionResult Put(int id)
    {
        mailer.Post(customers.Get(id).Email, ""); //~ PUR105 Customer.Email
        return Ok();
    }
}

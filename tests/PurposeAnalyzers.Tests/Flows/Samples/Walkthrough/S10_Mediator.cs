// without: MediatR
using MediatR;

record SendNews(int Shop) : IRequest;

record Bill(int Id) : IRequest;

[ProcessesFor(Purpose.Newsletter)]
class SendNewsHandler : IRequestHandler<SendNews>
{
    private readonly IRepo repo;
    private readonly IMailer mail;

    public SendNewsHandler(IRepo repo, IMailer mail) => (this.repo, this.mail) = (repo, mail);

    public async Task Handle(SendNews request, CancellationToken stop)
    {
        var all = await repo.Query(x => x.AcceptsNews);
        foreach (var c in all)
            await mail.SendAsync(c.Email);
    }
}

[ProcessesFor(Purpose.Billing)]
class BillHandler : IRequestHandler<Bill>
{
    private readonly ICustomers customers;
    private readonly IMailer mail;

    public BillHandler(ICustomers customers, IMailer mail) => (this.customers, this.mail) = (customers, mail);

    public async Task Handle(Bill request, CancellationToken stop)
    {
        var c = await customers.GetAsync(request.Id);
        await mail.SendAsync(c.Email);
        mail.Post(c.Email, $"Born {c.BirthDate}"); //~ PUR101 Customer.BirthDate
    }
}

class Sender
{
    private readonly ISender sender;

    public Sender(ISender sender) => this.sender = sender;

    Task Ask(Customer c) => sender.Send(new Bill(c.Id));
}

interface IRepo
{
    Task<List<Customer>> Query(Func<Customer, bool> where);
}
// assembly: MediatR.Contracts
using System.Threading;
using System.Threading.Tasks;

namespace MediatR
{
    public interface IRequest { }

    public interface IRequestHandler<TRequest> where TRequest : IRequest
    {
        Task Handle(TRequest request, CancellationToken stop);
    }

    public interface ISender
    {
        Task Send(IRequest request);
    }
}

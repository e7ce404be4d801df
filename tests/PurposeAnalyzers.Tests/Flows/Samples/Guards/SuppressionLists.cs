// Lists of those who said no, or yes: looked up by id or address, behind a member that says what the answer means.
[DisclosesTo(Recipient.Sisters)]
interface ISisterShops
{
    Task Tell(string mail);
}

class StopList
{
    private readonly HashSet<int> stopped = new();
    private readonly Dictionary<int, DateTime> since = new();

    [OptedOutOf(Recipient.Sisters)]
    public bool Contains(int id) => stopped.Contains(id);

    [OptedOutOf(Recipient.Sisters)]
    public DateTime? Since(int id) => since.TryGetValue(id, out var at) ? at : null;

    [OptedOutOf(Recipient.Sisters)]
    public Task<bool> HasStoppedAsync(int id) => Task.FromResult(stopped.Contains(id));

    public bool IsBlocked(int id) => since.ContainsKey(id);

    public bool MayShare(int id) => !Contains(id) && id > 0;

    // Throws where somebody has stopped it.
    [OptedOutOf(Recipient.Sisters)]
    public void Require(int id)
    {
        if (stopped.Contains(id))
            throw new InvalidOperationException();
    }
}

class Shared
{
    private readonly ISisterShops sisters;
    private readonly StopList list;
    private readonly ICustomers customers;

    public Shared(ISisterShops sisters, StopList list, ICustomers customers) => (this.sisters, this.list, this.customers) = (sisters, list, customers);

    async Task LookedUp(Customer c)
    {
        if (list.Contains(c.Id))
            return;
        await sisters.Tell(c.Email);
    }

    async Task LookedUpWrongly(Customer c)
    {
        if (list.Contains(c.Id))
            await sisters.Tell(c.Email); //~ PUR304 Customer.Email
    }

    async Task AnotherList(Customer c)
    {
        if (list.IsBlocked(c.Id))
            return;
        await sisters.Tell(c.Email); //~ PUR304 Customer.Email
    }

    async Task Wrapped(int id)
    {
        var c = customers.Get(id);
        if (list.MayShare(id))
            await sisters.Tell(c.Email);
    }

    async Task NotSince(Customer c)
    {
        if (list.Since(c.Id) is not { } at)
            await sisters.Tell(c.Email);
        else
            Console.WriteLine(at);
    }

    async Task SinceLongAgo(Customer c)
    {
        if (list.Since(c.Id) < DateTime.UtcNow.AddYears(-1))
            await sisters.Tell(c.Email); //~ PUR304 Customer.Email
    }

    async Task Awaited(Customer c)
    {
        var hasStopped = await list.HasStoppedAsync(c.Id);
        if (!hasStopped)
            await sisters.Tell(c.Email);
    }

    async Task Filtered()
    {
        foreach (var c in customers.All().Where(x => !list.Contains(x.Id)))
            await sisters.Tell(c.Email);
    }

    async Task FilteredWrongly()
    {
        foreach (var c in customers.All().Where(x => list.Contains(x.Id)))
            await sisters.Tell(c.Email); //~ PUR304 Customer.Email
    }

    async Task Thrown(Customer c)
    {
        list.Require(c.Id);
        await sisters.Tell(c.Email);
    }

    async Task ThrownInTry(Customer c)
    {
        try
        {
            list.Require(c.Id);
        }
        catch (InvalidOperationException)
        {
            Console.WriteLine(c.Id);
        }

        await sisters.Tell(c.Email); //~ PUR304 Customer.Email
    }

    async Task RemovedFirst(List<Customer> all)
    {
        all.RemoveAll(c => list.Contains(c.Id));
        foreach (var c in all)
            await sisters.Tell(c.Email);
    }

    async Task Remaining(IEnumerable<Customer> all)
    {
        var rest = new List<Customer>();
        foreach (var c in all)
        {
            if (list.Contains(c.Id))
                continue;
            rest.Add(c);
        }

        foreach (var c in rest)
            await sisters.Tell(c.Email);
    }

    async Task Parted(IEnumerable<Customer> all)
    {
        var (stopped, open) = (all.Where(c => list.Contains(c.Id)), all.Where(c => !list.Contains(c.Id)));
        foreach (var c in open)
            await sisters.Tell(c.Email);
        foreach (var c in stopped)
            await sisters.Tell(c.Email); //~ PUR304 Customer.Email
    }

    // One who has stopped it is asked by his address, through a dictionary of answers.
    async Task Batch(List<Customer> all)
    {
        var answers = new Dictionary<int, bool>();
        foreach (var c in all)
            answers[c.Id] = !list.Contains(c.Id);
        foreach (var c in all)
        {
            if (answers[c.Id])
                await sisters.Tell(c.Email);
        }
    }

    async Task BatchOfNothing(List<Customer> all)
    {
        var answers = new Dictionary<int, bool>();
        foreach (var c in all)
            answers[c.Id] = c.Points > 3;
        foreach (var c in all)
        {
            if (answers.TryGetValue(c.Id, out var may) && may)
                await sisters.Tell(c.Email); //~ PUR304 Customer.Email
        }
    }
}

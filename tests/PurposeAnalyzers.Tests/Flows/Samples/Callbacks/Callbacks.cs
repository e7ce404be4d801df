using System.ComponentModel;
using System.Timers;

// Callbacks: timers, tasks, property changes, progress, continuations, disposables.
class Callbacks
{
    private readonly Customer customer = new();

    void Timer()
    {
        var timer = new System.Timers.Timer(1000);
        timer.Elapsed += OnElapsed;
        timer.Elapsed += (_, e) => Console.WriteLine(e.SignalTime);
        timer.Start();
    }

    private void OnElapsed(object? sender, ElapsedEventArgs e)
    {
        Console.WriteLine(customer.Points);
        Console.WriteLine(customer.Email); //~ PUR203 Customer.Email
    }

    void Progress(Customer c)
    {
        IProgress<string> progress = new Progress<string>(text => File.AppendAllText("p.txt", text));
        progress.Report(c.Email);
    }

    void Queued(Customer c)
    {
        ThreadPool.QueueUserWorkItem(_ => Console.WriteLine(c.Phone)); //~ PUR203 Customer.Phone
        ThreadPool.QueueUserWorkItem(_ => Console.WriteLine(c.Points));
    }

    void QueuedWithState(Customer c)
    {
        ThreadPool.QueueUserWorkItem(state => Console.WriteLine(state.Points), c, preferLocal: true);
        ThreadPool.QueueUserWorkItem(state => Console.WriteLine(state.Name), c, preferLocal: true); //~ PUR203 Customer.Name
    }

    async Task Continued(ICustomers customers)
    {
        await customers.GetAsync(1).ContinueWith(t => Console.WriteLine(t.Result.Points));
        await customers.GetAsync(1).ContinueWith(t => Console.WriteLine(t.Result.Email)); //~ PUR203 Customer.Email
    }

    async Task ContinuedWithAResult(Customer c)
    {
        var mail = await Task.Run(() => c.Email).ContinueWith(t => t.Result.Trim());
        Console.WriteLine(mail.Length);
        Console.WriteLine(mail); //~ PUR203 Customer.Email
    }

    void Cancelled(Customer c, CancellationToken stop)
    {
        stop.Register(() => Console.WriteLine("stopped at " + c.Points));
        stop.Register(() => Console.WriteLine("stopped at " + c.Name)); //~ PUR203 Customer.Name
    }

    void Parallelized(List<Customer> all)
    {
        Parallel.ForEach(all, c => c.Points++);
        Parallel.ForEach(all, c => Console.WriteLine(c.Email)); //~ PUR203 Customer.Email
    }

    void Started(Customer c)
    {
        var thread = new Thread(() => Console.WriteLine(c.Email)); //~ PUR203 Customer.Email
        thread.Start();
        new Thread(() => Console.WriteLine(c.Theme)).Start();
    }

    void Interlocked(Customer c)
    {
        var shared = "";
        System.Threading.Interlocked.Exchange(ref shared, c.Email);
        Console.WriteLine(shared); //~ PUR203 Customer.Email
    }

    void Counted(List<Customer> all)
    {
        var count = 0;
        Parallel.ForEach(all, c =>
        {
            if (c.Email != "")
                System.Threading.Interlocked.Increment(ref count);
        });
        Console.WriteLine(count);
    }
}

class Editable : INotifyPropertyChanged
{
    private string mail = "";

    public event PropertyChangedEventHandler? PropertyChanged;

    [PersonalData(Category = DataCategory.EmailAddress)]
    public string Mail
    {
        get => mail;
        set
        {
            mail = value;
            PropertyChanged?.Invoke(this, new PropertyChangedEventArgs(nameof(Mail)));
        }
    }

    void Watch() => PropertyChanged += (_, e) => Console.WriteLine(e.PropertyName);

    void WatchValues() => PropertyChanged += (sender, _) => Console.WriteLine(((Editable)sender!).Mail); //~ PUR203 Editable.Mail
}

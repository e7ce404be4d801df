// langversion: 12
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.SignalR;
using Microsoft.JSInterop;
using Microsoft.Extensions.Logging;

// Blazor-like components and hubs: parameters, callbacks, storage in the browser, messages to clients.
class ProfileCard : ComponentBase
{
    [Parameter]
    public Customer? Customer { get; set; }

    [Parameter]
    public EventCallback<string> OnChosen { get; set; }

    [Inject]
    public IJSRuntime Js { get; set; } = null!;

    [Inject]
    public ILogger<ProfileCard> Log { get; set; } = null!;

    [Inject]
    public NavigationManager Navigation { get; set; } = null!;

    private string title = "";
    private int clicks;

    protected override void OnParametersSet()
    {
        title = Customer?.Name ?? "nobody";
        clicks = 0;
    }

    private async Task Choose()
    {
        clicks++;
        await OnChosen.InvokeAsync(title);
        Log.LogInformation("{Clicks} clicks", clicks);
    }

    private void Trace() => Log.LogInformation("{Title} was chosen", title); //~ PUR203 Customer.Name

    private void TraceTheme() => Log.LogInformation("{Theme} was chosen", Customer?.Theme);

    private void Go() => Navigation.NavigateTo("/customers/" + Customer?.Id);

    public string Heading => title.Length > 20 ? "long" : "short";
}

class ChatHub(ICustomers customers, ILogger<ChatHub> log) : Hub
{
    public async Task Join(int id)
    {
        var c = await customers.GetAsync(id);
        await Groups.AddToGroupAsync(Context.ConnectionId, c.Theme);
        await Clients.Caller.SendAsync("joined", c.Points);
        log.LogInformation("{Connection} joined {Group}", Context.ConnectionId, c.Theme);
    }

    public async Task Say(int id, string text)
    {
        var c = await customers.GetAsync(id);
        log.LogInformation("{Length} characters", text.Length);
        log.LogInformation("{Name} says something", c.Name); //~ PUR203 Customer.Name
    }

    public override async Task OnDisconnectedAsync(Exception? exception)
    {
        log.LogWarning(exception, "gone: {Connection}", Context.ConnectionId);
        await base.OnDisconnectedAsync(exception);
    }
}

class Store
{
    private Customer? current;

    public event Action? Changed;

    public Customer? Current
    {
        get => current;
        set
        {
            current = value;
            Changed?.Invoke();
        }
    }

    public string Label => current is { Name.Length: > 0 } ? current.Name[..1] : "?";
}

class Watcher : IDisposable
{
    private readonly Store store;

    public Watcher(Store store)
    {
        this.store = store;
        store.Changed += OnChanged;
        store.Changed += OnLabel;
    }

    public void Dispose()
    {
        store.Changed -= OnChanged;
        store.Changed -= OnLabel;
    }

    private void OnChanged() => Console.WriteLine(store.Current?.Points);

    private void OnLabel() => Console.WriteLine(store.Label); //~ PUR203 Customer.Name
}

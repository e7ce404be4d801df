using System.Runtime.CompilerServices;

class Awaiters
{
    async Task OwnAwaitable(Customer c)
    {
        var text = await new Later<string>(c.Email);
        Console.WriteLine(text); //~ PUR203 Customer.Email
    }

    async Task OwnAwaitableHarmless(Customer c)
    {
        var text = await new Later<string>(c.Theme);
        Console.WriteLine(text);
    }
}

readonly struct Later<T>
{
    private readonly T value;

    public Later(T value) => this.value = value;

    public LaterAwaiter<T> GetAwaiter() => new(value);
}

readonly struct LaterAwaiter<T> : INotifyCompletion
{
    private readonly T value;

    public LaterAwaiter(T value) => this.value = value;

    public bool IsCompleted => true;

    public T GetResult() => value;

    public void OnCompleted(Action continuation) => continuation();
}

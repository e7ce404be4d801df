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

    async Task ExtensionAwaiter(Customer c)
    {
        var length = await c.Email;
        Console.WriteLine(length);
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

readonly struct LengthAwaiter : INotifyCompletion
{
    private readonly string text;

    public LengthAwaiter(string text) => this.text = text;

    public bool IsCompleted => true;

    public int GetResult() => text.Length;

    public void OnCompleted(Action continuation) => continuation();
}

static class TextAwaiter
{
    public static LengthAwaiter GetAwaiter(this string text) => new(text);
}

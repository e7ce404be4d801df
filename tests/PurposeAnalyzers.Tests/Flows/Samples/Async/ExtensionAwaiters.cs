using System.Runtime.CompilerServices;

class ExtensionAwaiters
{
    async Task ExtensionAwaiter(Customer c)
    {
        var length = await c.Email;
        Console.WriteLine(length);
    }
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

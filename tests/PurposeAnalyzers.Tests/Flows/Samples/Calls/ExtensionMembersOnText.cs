// langversion: 14
class ExtensionMembersOnText
{
    void MethodOnText(Customer c)
    {
        Console.WriteLine(c.Email.Boxed()); //~ PUR203 Customer.Email
        Console.WriteLine(c.Theme.Boxed());
    }
}

static class TextExtensions
{
    extension(string text)
    {
        public string Boxed() => "[" + text + "]";
    }
}

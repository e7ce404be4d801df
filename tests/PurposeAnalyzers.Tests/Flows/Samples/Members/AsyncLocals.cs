class AsyncLocals
{
    private static readonly AsyncLocal<string> mail = new();
    private static readonly AsyncLocal<string> theme = new();

    static void Remember(Customer c)
    {
        mail.Value = c.Email;
        theme.Value = c.Theme;
    }

    static void LogMail() => Console.WriteLine(mail.Value); //~ PUR203 Customer.Email

    static void LogTheme() => Console.WriteLine(theme.Value);
}

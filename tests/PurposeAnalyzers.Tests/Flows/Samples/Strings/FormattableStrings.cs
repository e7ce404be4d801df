class FormattableStrings
{
    void FormattableFormatOnly(Customer c)
    {
        FormattableString text = $"mail {c.Email}";
        Console.WriteLine(text.ArgumentCount);
    }
}

// langversion: 14
class FieldKeyword
{
    public string Mail //~ PUR102 Customer.Email
    {
        get => field;
        set => field = value.Trim();
    } = "";

    [PersonalData(Category = DataCategory.EmailAddress)]
    public string Labelled
    {
        get => field ?? "";
        set => field = value;
    } = "";

    private string Hidden
    {
        get => field;
        set => field = value.Trim();
    } = "";

    private string Size
    {
        get => field;
        set => field = value.Length.ToString();
    } = "";

    void Fill(Customer c)
    {
        Mail = c.Email;
        Labelled = c.Email;
        Hidden = c.Email;
        Size = c.Email;
    }

    void LogHidden() => Console.WriteLine(Hidden); //~ PUR203 Customer.Email

    void LogSize() => Console.WriteLine(Size);

    void LogLabelled() => Console.WriteLine(Labelled); //~ PUR203 FieldKeyword.Labelled
}

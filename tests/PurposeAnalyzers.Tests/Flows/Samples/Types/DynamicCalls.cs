// Dynamic code is followed by its names: members of what is known to be there, and methods that take as many arguments.
class Row
{
    public string Text { get; set; } = ""; //~ PUR102 Customer.Email

    public void Show(string text) => Console.WriteLine(text);
}

class DynamicCalls
{
    [ProcessesFor(Purpose.Statistics)]
    int Used(Customer c)
    {
        dynamic thing = c;
        return thing.Email.Length; //~ PUR101 Customer.Email
    }

    [ProcessesFor(Purpose.Statistics)]
    int UsedHarmless(Customer c)
    {
        dynamic thing = c;
        return thing.Points;
    }

    void OfARow(Customer c)
    {
        dynamic row = new Row { Text = c.Theme };
        Console.WriteLine((string)row.Text);
        row = new Row { Text = c.Email };
        Console.WriteLine((string)row.Text); //~ PUR203 Customer.Email
        row = new Row();
        Console.WriteLine((string)row.Text);
    }

    void Shown(Customer c)
    {
        dynamic mail = c.Email;
        Console.WriteLine(mail); //~ PUR203 Customer.Email
        dynamic theme = c.Theme;
        Console.WriteLine(theme);
    }

    void OfItsOwnMethod(Customer c)
    {
        dynamic row = new Row();
        row.Show(c.Theme);
        row.Show(c.Email); //~ PUR203 Customer.Email
    }
}

class FilledByCallee
{
    void Object(Customer c)
    {
        var cell = new Cell<string>();
        Fill(cell, c.Email);
        Console.WriteLine(cell.Note);
        Console.WriteLine(cell.Value); //~ PUR203 Customer.Email
    }

    void ObjectFromTheCustomer(Customer c)
    {
        var cell = new Cell<string>();
        FillFrom(cell, c);
        Console.WriteLine(cell.Value); //~ PUR203 Customer.Email
    }

    void List(Customer c)
    {
        var mails = new List<string>();
        Collect(mails, c);
        Console.WriteLine(mails[0]); //~ PUR203 Customer.Email
    }

    void ListOfThemes(Customer c)
    {
        var themes = new List<string>();
        CollectThemes(themes, c);
        Console.WriteLine(themes[0]);
    }

    void Array(Customer c)
    {
        var slots = new string[2];
        Put(slots, c.Email);
        Console.WriteLine(slots.Length);
        Console.WriteLine(slots[1]); //~ PUR203 Customer.Email
    }

    void OtherObjectIsFilled(Customer c)
    {
        var one = new Cell<string>();
        var two = new Cell<string>();
        Fill(two, c.Email);
        Console.WriteLine(one.Value);
    }

    void FluentFilling(Customer c)
    {
        var cell = new Cell<string>().With(c.Email).Named("x");
        Console.WriteLine(cell.Note);
        Console.WriteLine(cell.Value); //~ PUR203 Customer.Email
    }

    void ClearedByTheCallee(Customer c)
    {
        var cell = new Cell<string> { Value = c.Email };
        cell.Reset();
        Console.WriteLine(cell.Note);
    }

    static void Fill(Cell<string> cell, string text)
    {
        cell.Value = text;
        cell.Note = "filled";
    }

    static void FillFrom(Cell<string> cell, Customer c) => cell.Value = c.Email;

    static void Collect(List<string> to, Customer c) => to.Add(c.Email);

    static void CollectThemes(List<string> to, Customer c) => to.Add(c.Theme);

    static void Put(string[] slots, string text) => slots[0] = text;
}

class Cell<T>
{
    public T? Value;
    public string Note = "";

    public Cell<T> With(T value)
    {
        Value = value;
        return this;
    }

    public Cell<T> Named(string note)
    {
        Note = note;
        return this;
    }

    public void Reset() => Value = default;
}

// langversion: 13

// What one call of a method keeps for itself, beyond what its results and arguments are.
ref struct Place<T>(ref T at)
{
    private readonly ref T at = ref at;

    public void Set(T value) => at = value;
}

class StateOfOneCall
{
    // A miss: a ref field is a second name for the caller's variable, and is followed as a member only.
    void RefField(Customer c)
    {
        var text = "";
        new Place<string>(ref text).Set(c.Email);
        Console.WriteLine(text);
    }

    // A false report: a variable that two lambdas of a method share is known of the method, not of each call of it.
    void Collectors(Customer c)
    {
        var (add, read) = Collector();
        add(c.Theme);
        Console.WriteLine(read()); //~ PUR203 Customer.Email
        var (addMail, readMail) = Collector();
        addMail(c.Email);
        Console.WriteLine(readMail()); //~ PUR203 Customer.Email
    }

    static (Action<string> Add, Func<string> Read) Collector()
    {
        var text = "";
        return (more => text += more, () => text);
    }
}

class ConstantConditions
{
    private const bool never = false;

    void ConstantCondition(Customer c)
    {
        var text = "";
        if (never)
            text = c.Email;
        Console.WriteLine(text);
    }
}

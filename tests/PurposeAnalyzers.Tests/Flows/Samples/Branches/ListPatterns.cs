// langversion: 11
class ListPatterns
{
    void Slice(Customer c)
    {
        if (c.Email is ['a', .. var rest])
            Console.WriteLine(rest); //~ PUR203 Customer.Email
    }

    void Element(string[] mails, Customer c)
    {
        string[] row = { c.Theme, c.Email };
        if (row is [_, var mail])
            Console.WriteLine(mail); //~ PUR203 Customer.Email
    }

    void LengthOnly(Customer c)
    {
        if (c.Email is [_, _, ..])
            Console.WriteLine("at least two");
    }

    void UnlabelledElements(Order[] orders)
    {
        if (orders is [var first, ..])
            Console.WriteLine(first.Note);
    }
}

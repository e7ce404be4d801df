using System.Dynamic;

// Dynamic calls by name, expando objects, dynamic arguments, conversions back.
class DynamicInDepth
{
    void MemberByName(dynamic thing, Customer c)
    {
        dynamic late = c;
        Console.WriteLine((object)late.Theme);
        Console.WriteLine((string)late.Email); //~ PUR203 Customer.Email
        string text = late.Name;
        Console.WriteLine(text); //~ PUR203 Customer.Name
        Console.WriteLine((int)late.Email.Length);
    }

    void Expando(Customer c)
    {
        dynamic bag = new ExpandoObject();
        bag.Theme = c.Theme;
        bag.Mail = c.Email;
        Console.WriteLine((string)bag.Theme);
        Console.WriteLine((string)bag.Mail); //~ PUR203 Customer.Email
    }

    void MethodByName(Customer c)
    {
        dynamic late = new Speaker();
        late.Say(c.Theme);
        late.Say(c.Email); //~ PUR203 Customer.Email
        late.Count(c.Email);
    }

    void Element(Customer c)
    {
        dynamic list = new List<string> { c.Theme };
        list.Add(c.Phone);
        string first = list[0];
        Console.WriteLine(first); //~ PUR203 Customer.Phone
        Console.WriteLine((int)list.Count);
    }

    void Returned(Customer c)
    {
        Console.WriteLine((string)Pick(c, true)); //~ PUR203 Customer.Email
        dynamic points = Points(c);
        Console.WriteLine(points + 1);
    }

    static dynamic Pick(Customer c, bool mail) => mail ? c.Email : c.Theme;

    static dynamic Points(Customer c) => c.Points;
}

class Speaker
{
    public void Say(string text) => Console.WriteLine(text);

    public void Count(string text) => Console.WriteLine(text.Length);
}

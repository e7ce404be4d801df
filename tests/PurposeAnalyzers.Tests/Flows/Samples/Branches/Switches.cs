class Switches
{
    void Statement(Customer c, int kind)
    {
        string text;
        switch (kind)
        {
            case 0:
                text = c.Email;
                break;
            case 1:
                text = c.Theme;
                break;
            default:
                text = "none";
                break;
        }

        Console.WriteLine(text); //~ PUR203 Customer.Email
    }

    void StatementWithoutTheLabel(Customer c, int kind)
    {
        var text = "";
        switch (kind)
        {
            case 0:
                text = c.Theme;
                break;
            case 1:
                _ = c.Email;
                break;
        }

        Console.WriteLine(text);
    }

    void FallThroughByGoto(Customer c, int kind)
    {
        var text = "";
        switch (kind)
        {
            case 0:
                text = c.Email;
                goto case 1;
            case 1:
                Console.WriteLine(text); //~ PUR203 Customer.Email
                break;
            default:
                Console.WriteLine(text);
                break;
        }
    }

    void Expression(Customer c, int kind)
    {
        var text = kind switch { 0 => c.Email, 1 => c.Theme, _ => "none" };
        Console.WriteLine(text); //~ PUR203 Customer.Email
    }

    void ExpressionOverTheLabel(Customer c)
    {
        var text = c.Email switch { "" => "empty", null => "null", _ => "given" };
        Console.WriteLine(text);
    }

    void ExpressionOverDates(Customer c)
    {
        var group = c.BirthDate.Year switch { < 1970 => "A", < 2000 => "B", _ => "C" };
        Console.WriteLine(group);
    }

    void ExpressionThatBinds(object thing)
    {
        var text = thing switch { Customer { Email: var mail } => mail, Order o => o.Note, _ => "" };
        Console.WriteLine(text); //~ PUR203 Customer.Email
    }

    void CaseThatBindsAnotherMember(object thing)
    {
        switch (thing)
        {
            case Customer { Theme: var theme }:
                Console.WriteLine(theme);
                break;
            case Order { Buyer: { Email: var mail } }:
                Console.WriteLine(mail); //~ PUR203 Customer.Email
                break;
        }
    }

    void CaseGuard(Customer c, int kind)
    {
        switch (kind)
        {
            case 0 when c.Email.Length > 3:
                Console.WriteLine("long");
                break;
        }
    }
}

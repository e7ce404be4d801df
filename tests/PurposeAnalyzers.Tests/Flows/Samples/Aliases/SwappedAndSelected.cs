// Swaps, selections, rotations: which of several places holds the value.
class SwappedAndSelected
{
    void Swap(Customer c)
    {
        var (one, two) = (c.Email, c.Theme);
        (one, two) = (two, one);
        Console.WriteLine(one);
        Console.WriteLine(two); //~ PUR203 Customer.Email
    }

    void SwapByHand(Customer c)
    {
        var one = c.Email;
        var two = c.Theme;
        var kept = one;
        one = two;
        two = kept;
        Console.WriteLine(one);
        Console.WriteLine(two); //~ PUR203 Customer.Email
    }

    void SwapByRef(Customer c)
    {
        var one = c.Email;
        var two = c.Theme;
        Exchange(ref one, ref two);
        Console.WriteLine(one);
        Console.WriteLine(two); //~ PUR203 Customer.Email
    }

    void RotateInALoop(Customer c)
    {
        string first = c.Email, second = "", third = "";
        for (var i = 0; i < c.Points; i++)
        {
            third = second;
            second = first;
            first = "";
        }

        Console.WriteLine(third); //~ PUR203 Customer.Email
    }

    void RefToOneOfTwo(Customer c, bool left)
    {
        string one = "", two = "";
        ref var chosen = ref (left ? ref one : ref two);
        chosen = c.Name;
        Console.WriteLine(one); //~ PUR203 Customer.Name
    }

    void RefReassigned(Customer c)
    {
        string one = "", two = "";
        ref var chosen = ref one;
        chosen = ref two;
        chosen = c.Name;
        Console.WriteLine(one);
        Console.WriteLine(two); //~ PUR203 Customer.Name
    }

    void RefElement(Customer c)
    {
        var all = new string[2];
        ref var slot = ref all[1];
        slot = c.Email;
        Console.WriteLine(string.Join(",", all)); //~ PUR203 Customer.Email
    }

    void RefReturn(Customer c)
    {
        var all = new string[2];
        Slot(all) = c.Email;
        Console.WriteLine(all[0]); //~ PUR203 Customer.Email
    }

    void RefReadOnly(Customer c)
    {
        var mail = c.Email;
        ref readonly var view = ref mail;
        Console.WriteLine(view.Length);
        mail = "";
        Console.WriteLine(view);
    }

    void OutThenOverwritten(Customer c)
    {
        Read(c, out var mail);
        mail = mail.Length.ToString();
        Console.WriteLine(mail);
    }

    void OutToDiscard(Customer c)
    {
        Read(c, out _);
        Console.WriteLine(c.Theme);
    }

    static void Exchange(ref string one, ref string two) => (one, two) = (two, one);

    static ref string Slot(string[] all) => ref all[0];

    static void Read(Customer c, out string mail) => mail = c.Email;
}

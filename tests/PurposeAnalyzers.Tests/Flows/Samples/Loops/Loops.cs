class Loops
{
    void CarriedToTheNextRound(Customer c)
    {
        var text = "";
        for (var i = 0; i < 3; i++)
        {
            Console.WriteLine(text); //~ PUR203 Customer.Email
            text = c.Email;
        }
    }

    void CarriedThroughTwoLocals(Customer c)
    {
        string first = "", second = "";
        while (second.Length < 10)
        {
            Console.WriteLine(second); //~ PUR203 Customer.Email
            second = first;
            first = c.Email;
        }
    }

    void ClearedInEveryRound(Customer c)
    {
        for (var i = 0; i < 3; i++)
        {
            var text = c.Email;
            text = "";
            Console.WriteLine(text);
        }
    }

    void MayNotRunAtAll(Customer c, int times)
    {
        var text = c.Email;
        while (times-- > 0)
            text = "";
        Console.WriteLine(text); //~ PUR203 Customer.Email
    }

    void DoRunsAtLeastOnce(Customer c, int times)
    {
        var text = c.Email;
        do
            text = "";
        while (times-- > 0);
        Console.WriteLine(text);
    }

    void ForEachOfCustomers(IEnumerable<Customer> customers)
    {
        foreach (var c in customers)
        {
            Console.WriteLine(c.Theme);
            Console.WriteLine(c.Email); //~ PUR203 Customer.Email
        }
    }

    void ForEachOfLetters(Customer c)
    {
        foreach (var letter in c.Email)
            Console.WriteLine(letter); //~ PUR203 Customer.Email
    }

    void CountOfRounds(IEnumerable<Customer> customers)
    {
        var count = 0;
        foreach (var c in customers)
        {
            if (c.Email != "")
                count++;
        }

        Console.WriteLine(count);
    }

    void Accumulated(IEnumerable<Customer> customers)
    {
        var all = "";
        foreach (var c in customers)
            all += c.Email + ";";
        Console.WriteLine(all); //~ PUR203 Customer.Email
    }

    void BreakBeforeItIsFilled(Customer c, bool stop)
    {
        var text = "";
        while (true)
        {
            if (stop)
                break;
            text = c.Email;
            _ = text.Length;
            return;
        }

        Console.WriteLine(text);
    }

    void ContinueSkipsTheClearing(Customer c, int times)
    {
        var text = "";
        for (var i = 0; i < times; i++)
        {
            Console.WriteLine(text); //~ PUR203 Customer.Email
            text = c.Email;
            if (i > 2)
                continue;
            text = "";
        }
    }

    void ForEachOfPairs(Dictionary<string, Customer> byTheme)
    {
        foreach (var pair in byTheme)
        {
            Console.WriteLine(pair.Key);
            Console.WriteLine(pair.Value.Email); //~ PUR203 Customer.Email
        }
    }
}

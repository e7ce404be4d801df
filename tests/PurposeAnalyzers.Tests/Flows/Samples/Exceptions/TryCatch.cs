class TryCatch
{
    void FilledThenSeenByTheHandler(Customer c)
    {
        var text = "";
        try
        {
            text = c.Email;
            Risk();
        }
        catch (IOException)
        {
            Console.WriteLine(text); //~ PUR203 Customer.Email
        }
    }

    void FilledAndClearedInsideOneTry(Customer c)
    {
        var text = "";
        try
        {
            text = c.Email;
            Risk();
            text = "";
        }
        catch (IOException)
        {
            Console.WriteLine(text); //~ PUR203 Customer.Email
        }

        Console.WriteLine(text);  //~ PUR203 Customer.Email
    }

    void ClearedOnEveryWay(Customer c)
    {
        var text = "";
        try
        {
            text = c.Email;
            Risk();
            text = "";
        }
        catch (IOException)
        {
            text = "failed";
        }

        Console.WriteLine(text);
    }

    void Finally(Customer c)
    {
        var text = "";
        try
        {
            Risk();
            text = c.Email;
        }
        finally
        {
            Console.WriteLine(text); //~ PUR203 Customer.Email
        }
    }

    void ClearedInFinally(Customer c)
    {
        var text = c.Email;
        try
        {
            Risk();
        }
        finally
        {
            text = "";
        }

        Console.WriteLine(text);
    }

    void HandlerThatReturns(Customer c)
    {
        var text = c.Email;
        try
        {
            Risk();
            text = "";
        }
        catch (IOException)
        {
            return;
        }

        Console.WriteLine(text);
    }

    void FilledAfterTheTry(Customer c)
    {
        var text = "";
        try
        {
            Risk();
        }
        catch (IOException failure)
        {
            Console.WriteLine(text);
            Console.WriteLine(failure.Message);
        }

        text = c.Email;
        _ = text.Length;
    }

    void Filter(Customer c)
    {
        var text = c.Email;
        try
        {
            Risk();
        }
        catch (IOException failure) when (failure.Message != text)
        {
            Console.WriteLine("failed");
        }
    }

    void NestedTry(Customer c)
    {
        var text = "";
        try
        {
            try
            {
                text = c.Email;
                Risk();
            }
            finally
            {
                Risk();
            }

            text = "";
        }
        catch (Exception)
        {
            Console.WriteLine(text); //~ PUR203 Customer.Email
        }
    }

    static void Risk() => throw new IOException("disk");
}

using Serilog;

class StructuredLogs
{
    void AsText(Customer c)
    {
        Log.Information("Saved {Customer}", c);
    }

    void Scalar(Customer c)
    {
        Log.Information("Saved {Email}", c.Email); //~ PUR203 Customer.Email
        Log.Information("Saved {Points}", c.Points);
    }

    void ForContext(Customer c)
    {
        Log.ForContext("Email", c.Email).Information("Saved"); //~ PUR203 Customer.Email
    }
}

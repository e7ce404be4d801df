using Serilog;

class DestructuredLogs
{
    void Destructured(Customer c)
    {
        Log.Information("Saved {@Customer}", c); //~ PUR203 Customer.Email + Customer.LastFace
    }
}

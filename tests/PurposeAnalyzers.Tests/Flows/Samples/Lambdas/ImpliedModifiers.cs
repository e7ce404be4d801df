// langversion: 14
class ImpliedModifiers
{
    delegate bool TryRead(Customer customer, out string text);

    void LambdaModifiers(Customer c)
    {
        TryRead read = (customer, out text) =>
        {
            text = customer.Email;
            return true;
        };
        if (read(c, out var mail))
            Console.WriteLine(mail); //~ PUR203 Customer.Email
    }
}

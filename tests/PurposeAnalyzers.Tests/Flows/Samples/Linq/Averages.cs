class Averages
{
    void SumOfDerived(List<Customer> all)
    {
        Console.WriteLine(all.Sum(c => c.Email.Length));
        Console.WriteLine(all.Average(c => c.BirthDate.Year)); //~ PUR203 Customer.BirthDate
    }
}

// A labelled member far below an object is known as long as the object is: it does not make its neighbours personal.
class Dossier
{
    public Customer Person { get; set; } = new();

    public int Pages { get; set; }
}

class Inquiry
{
    public Dossier Dossier { get; set; } = new();

    public string Title { get; set; } = "";
}

class Answered
{
    public Inquiry Inquiry { get; set; } = new();

    public bool IsValid { get; set; }
}

class DeepObjects
{
    static void Restore(Customer customer, string mail) => customer.Email = mail.Trim();

    static List<Answered> Answer(ICustomers customers)
    {
        var all = customers.All().ToList();
        foreach (var customer in all)
            Restore(customer, customer.Email);
        return all.Select(c => new Answered { Inquiry = new Inquiry { Dossier = new Dossier { Person = c } } }).ToList();
    }

    void Neighbours(ICustomers customers)
    {
        foreach (var answered in Answer(customers).Where(item => item.IsValid))
        {
            Console.WriteLine(answered.Inquiry.Title);
            Console.WriteLine(answered.Inquiry.Dossier.Pages);
            Console.WriteLine(answered.Inquiry.Dossier.Person.Id);
            Console.WriteLine(answered.Inquiry.Dossier.Person.Theme);
            Console.WriteLine(answered.Inquiry.Dossier.Person.Email); //~ PUR203 Customer.Email
        }
    }

    void Whole(ICustomers customers)
    {
        File.WriteAllText("answers.json", System.Text.Json.JsonSerializer.Serialize(Answer(customers))); //~ PUR201 Customer.LastFace
    }
}

// langversion: 12

// A program without Main: its variables are locals that its functions and lambdas capture.
using System.Text;

var customers = Store.Load();
var shown = new StringBuilder();
string last = "";

foreach (var c in customers)
{
    Remember(c);
    shown.Append(c.Theme).Append(';');
}

Console.WriteLine(shown);
Console.WriteLine(last); //~ PUR203 Customer.Email
Console.WriteLine(last.Length);

Action<Customer> print = c => Console.WriteLine(c.Points);
customers.ForEach(print);
customers.ForEach(c => Console.WriteLine(c.Name)); //~ PUR203 Customer.Name

if (args is [var file, ..])
{
    File.WriteAllText(file, shown.ToString());
    File.WriteAllLines(file, Faces()); //~ PUR201 Customer.LastFace
}

return customers.Count;

void Remember(Customer c)
{
    if (c.Points > 3)
        last = c.Email;
}

IEnumerable<string> Faces()
{
    foreach (var c in customers)
    {
        foreach (var (shape, value) in c.LastFace)
            yield return $"{shape}={value}"; //~ PUR104 Customer.LastFace
    }
}

static class Store
{
    public static List<Customer> Load() => new();
}

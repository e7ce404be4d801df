// langversion: 12
using System.Text.Json;

// A member of a wide interface, called through a narrower one: only what implements the narrow one can run.
interface IKeep<T>
{
    void Replace(T item);

    string Describe(T item);
}

interface IKeepCustomers : IKeep<Customer>
{
    Customer ByMail(string mail);
}

interface IKeepFrames : IKeep<FaceFrame>
{
}

abstract class Keep<T> : IKeep<T>
{
    public virtual void Replace(T item) => File.WriteAllText("items.json", JsonSerializer.Serialize(item));

    public virtual string Describe(T item) => JsonSerializer.Serialize(item);
}

class KeepCustomers : Keep<Customer>, IKeepCustomers
{
    private readonly List<Customer> all = new();

    public Customer ByMail(string mail) => all.First(c => c.Email == mail);

    public override void Replace(Customer item)
    {
        all.RemoveAll(c => c.Id == item.Id);
        all.Add(item);
    }

    public override string Describe(Customer item) => "customer " + item.Id;
}

class KeepFrames : Keep<FaceFrame>, IKeepFrames
{
}

class Narrowed(IKeepCustomers customers, IKeepFrames frames, IKeep<FaceFrame> any)
{
    void Kept(Customer c) => customers.Replace(c);

    void Described(Customer c) => Console.WriteLine(customers.Describe(c));

    void Stored(FaceFrame frame) => frames.Replace(frame); //~ PUR201 FaceFrame

    void Shown(FaceFrame frame) => Console.WriteLine(frames.Describe(frame)); //~ PUR203 FaceFrame

    void StoredByAnything(FaceFrame frame) => any.Replace(frame); //~ PUR201 FaceFrame
}

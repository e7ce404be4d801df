interface IRepository<T>
{
    T Get(int id);

    IEnumerable<T> All();

    void Save(T item);
}

interface IReader<out T>
{
    T Read();
}

interface IWriter<in T>
{
    void Write(T value);
}

class ConsoleWriter : IWriter<object>
{
    public void Write(object value) => Console.WriteLine(value);
}

class MailReader : IReader<string>
{
    private readonly Customer customer = new();

    public string Read() => customer.Email;
}

class FileRepository : IRepository<FaceFrame>
{
    public FaceFrame Get(int id) => new();

    public IEnumerable<FaceFrame> All() => Array.Empty<FaceFrame>();

    public void Save(FaceFrame item) => File.WriteAllText("f.txt", item.JawOpen.ToString()); //~ PUR201 FaceFrame.JawOpen
}

class MemoryRepository : IRepository<Customer>
{
    private readonly List<Customer> items = new();

    public Customer Get(int id) => items[id];

    public IEnumerable<Customer> All() => items;

    public void Save(Customer item) => items.Add(item);
}

class InterfacesAndVariance
{
    void Fetched(IRepository<Customer> repository)
    {
        Console.WriteLine(repository.Get(1).Points);
        Console.WriteLine(repository.Get(1).Email); //~ PUR203 Customer.Email
    }

    void Saved(IRepository<Customer> repository, Customer c) => repository.Save(c);

    void SavedFrame(IRepository<FaceFrame> repository, FaceFrame frame) => repository.Save(frame);

    void Covariant(IReader<object> reader)
    {
        Console.WriteLine(reader.Read()); //~ PUR203 Customer.Email
    }

    void Contravariant(IWriter<string> writer, Customer c)
    {
        writer.Write(c.Email); //~ PUR203 Customer.Email
        writer.Write(c.Theme);
    }

    void Properties(IShape shape)
    {
        Console.WriteLine(shape.Title); //~ PUR203 Customer.Name
        Console.WriteLine(shape.Size);
    }
}

interface IShape
{
    string Title { get; }

    int Size { get; }
}

class NameShape : IShape
{
    private readonly Customer customer = new();

    public string Title => customer.Name;

    public int Size => customer.Name.Length;
}

class PlainShape : IShape
{
    public string Title => "plain";

    public int Size => 1;
}

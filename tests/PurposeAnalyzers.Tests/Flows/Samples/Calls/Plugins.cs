// langversion: 12

// Plug-ins found in a registry: by interface, by name, by attribute-less convention, with a context that they fill.
class ExportContext
{
    public Dictionary<string, object?> Values { get; } = []; //~ PUR102 ExportContext.Values

    public List<string> Log { get; } = [];

    public TextWriter Output { get; init; } = TextWriter.Null;
}

interface IExporter
{
    string Name { get; }

    void Export(Customer customer, ExportContext context);
}

class NameExporter : IExporter
{
    public string Name => "name";

    public void Export(Customer customer, ExportContext context) => context.Values["name"] = customer.Name;
}

class PointsExporter : IExporter
{
    public string Name => "points";

    public void Export(Customer customer, ExportContext context)
    {
        context.Values["points"] = customer.Points;
        context.Log.Add("exported points");
    }
}

class FaceExporter : IExporter
{
    public string Name => "face";

    public void Export(Customer customer, ExportContext context)
    {
        foreach (var (key, value) in customer.LastFace)
            context.Output.WriteLine($"{key}={value}"); //~ PUR201 Customer.LastFace
    }
}

class Registry
{
    private readonly Dictionary<string, IExporter> exporters = new(StringComparer.OrdinalIgnoreCase);

    public Registry(IEnumerable<IExporter> found)
    {
        foreach (var exporter in found)
            exporters[exporter.Name] = exporter;
    }

    public IExporter? this[string name] => exporters.GetValueOrDefault(name);

    public IEnumerable<string> Names => exporters.Keys;
}

class ExportRunner(Registry registry)
{
    public void RunAll(Customer c)
    {
        using var file = File.CreateText("export.txt");
        var context = new ExportContext { Output = file };
        foreach (var name in registry.Names)
            registry[name]?.Export(c, context);
    }

    public void RunInMemory(Customer c)
    {
        var context = new ExportContext { Output = new StringWriter() };
        foreach (var name in registry.Names)
            registry[name]?.Export(c, context);
        Console.WriteLine(context.Log.Count);
    }

    public void ShowValue(Customer c)
    {
        var context = new ExportContext();
        new NameExporter().Export(c, context);
        Console.WriteLine(context.Values["name"]); //~ PUR203 Customer.Name
    }

    public void ShowPoints(Customer c)
    {
        var context = new ExportContext();
        new PointsExporter().Export(c, context);
        Console.WriteLine(context.Values["points"]);
        Console.WriteLine(string.Join(";", context.Log));
    }

    public void ShowNames() => Console.WriteLine(string.Join(", ", registry.Names));
}

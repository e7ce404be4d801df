using System.Runtime.Serialization;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Xml.Serialization;

// A serializer leaves out what is ignored for good; a condition that may hold or not leaves nothing out.
class IgnoredMembersWritten
{
    void Always(ByAlways o) => File.WriteAllText("a", JsonSerializer.Serialize(o));

    void WhenNull(ByNull o) => File.WriteAllText("a", JsonSerializer.Serialize(o)); //~ PUR201 ByNull.Shapes

    void Never(ByNever o) => File.WriteAllText("a", JsonSerializer.Serialize(o)); //~ PUR201 ByNever.Shapes

    void DataMember(ByDataMember o) => File.WriteAllText("a", JsonSerializer.Serialize(o));

    void Xml(ByXml o, XmlSerializer serializer)
    {
        using var file = File.Create("a");
        serializer.Serialize(file, o);
    }

    void XmlOther(ByNull o, XmlSerializer serializer)
    {
        using var file = File.Create("a");
        serializer.Serialize(file, o); //~ PUR201 ByNull.Shapes
    }

    void Inherited(Derived o) => File.WriteAllText("a", JsonSerializer.Serialize(o)); //~ PUR201 ByNull.Shapes

    void Nested(Holder o) => File.WriteAllText("a", JsonSerializer.Serialize(o));

    void NestedInAList(List<Shown> all) => File.WriteAllText("a", JsonSerializer.Serialize(new { all })); //~ PUR201 ByNull.Shapes

    void Positional(Positional o) => File.WriteAllText("a", JsonSerializer.Serialize(o));

    void Values(Dictionary<string, List<ByNull>> all) => File.WriteAllText("a", JsonSerializer.Serialize(all.Values.SelectMany(list => list))); //~ PUR201 ByNull.Shapes

    void Counted(Dictionary<string, List<ByAlways>> all) => File.WriteAllText("a", JsonSerializer.Serialize(all));
}

class ByAlways
{
    [FaceData, JsonIgnore(Condition = JsonIgnoreCondition.Always)]
    public string Shapes { get; set; } = "";
}

class ByNull
{
    [FaceData, JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Shapes { get; set; }
}

class ByNever
{
    [FaceData, JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public string Shapes { get; set; } = "";
}

class ByDataMember
{
    [FaceData, IgnoreDataMember, JsonIgnore]
    public string Shapes { get; set; } = "";
}

public class ByXml
{
    [FaceData, XmlIgnore]
    public string Shapes { get; set; } = "";
}

class Derived : ByNull
{
    public int Number { get; set; }
}

class Holder
{
    [JsonIgnore]
    public ByNull Inner { get; set; } = new();

    public int Number { get; set; }
}

class Shown
{
    public ByNull Inner { get; set; } = new();
}

record Positional(int Id, [property: JsonIgnore] [FaceData] string Shapes);

class Gathering : List<ByNull>
{
}

class Collections
{
    void Own(Gathering all) => File.WriteAllText("a", JsonSerializer.Serialize(all)); //~ PUR201 ByNull.Shapes

    void OwnText(Gathering all) => Console.WriteLine(all);

    void MapValues(Dictionary<string, ByNull> all) => File.WriteAllText("a", JsonSerializer.Serialize(all.Values)); //~ PUR201 ByNull.Shapes

    void MapKeys(Dictionary<string, ByNull> all) => File.WriteAllText("a", JsonSerializer.Serialize(all.Keys));
}

class Wrapped
{
    void Anonymous(ByNull o) => File.WriteAllText("a", JsonSerializer.Serialize(new { about = o, at = 3 })); //~ PUR201 ByNull.Shapes

    void AnonymousIgnored(ByAlways o) => File.WriteAllText("a", JsonSerializer.Serialize(new { about = o, at = 3 }));

    void AnonymousText(ByNull o) => Console.WriteLine(new { about = o, at = 3 });

    void OfObject(ByNull o) => File.WriteAllText("a", JsonSerializer.Serialize(new Message { Body = o })); //~ PUR201 ByNull.Shapes

    void OfObjectIgnored(ByNull o) => File.WriteAllText("a", JsonSerializer.Serialize(new Message { Silent = o }));

    void AMap(ByNull o) => File.WriteAllText("a", JsonSerializer.Serialize(new Dictionary<string, object> { ["about"] = o })); //~ PUR201 ByNull.Shapes
}

class Message
{
    public object? Body { get; set; }

    [JsonIgnore]
    public object? Silent { get; set; }
}

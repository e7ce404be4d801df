using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;

class Serializers
{
    void WholeObjectToAFile(Customer c)
    {
        File.WriteAllText("c.json", JsonSerializer.Serialize(c)); //~ PUR201 Customer.LastFace
    }

    void WholeObjectToALog(Customer c)
    {
        var json = JsonSerializer.Serialize(c);
        Console.WriteLine(json); //~ PUR203 Customer.Email + Customer.LastFace
    }

    void SerializedAndMeasured(Contact contact)
    {
        var json = JsonSerializer.Serialize(contact);
        Console.WriteLine(json.Length);
        Console.WriteLine(json == "{}");
    }

    void EvenAComparisonOfAFaceKeepsIt(FaceFrame frame)
    {
        var json = JsonSerializer.Serialize(frame);
        Console.WriteLine(json == "{}"); //~ PUR203 FaceFrame.JawOpen + FaceFrame.Shapes
    }

    void IgnoredMemberStaysOut(Visitor v)
    {
        File.WriteAllText("v.json", JsonSerializer.Serialize(v));
    }

    void IgnoredMemberReadByHand(Visitor v)
    {
        File.WriteAllText("v.json", JsonSerializer.Serialize(v.Face)); //~ PUR201 Visitor.Face
    }

    void IgnoredMemberDoesNotHideTheOthers(Visitor v)
    {
        Console.WriteLine(JsonSerializer.Serialize(v)); //~ PUR203 Visitor.Mail
    }

    void Collections(List<Customer> list, Dictionary<string, Customer> map, Customer[] array)
    {
        File.WriteAllText("l.json", JsonSerializer.Serialize(list)); //~ PUR201 Customer.LastFace
        File.WriteAllText("m.json", JsonSerializer.Serialize(map)); //~ PUR201 Customer.LastFace
        File.WriteAllText("a.json", JsonSerializer.Serialize(array)); //~ PUR201 Customer.LastFace
        File.WriteAllText("n.json", JsonSerializer.Serialize(list.Count));
    }

    void NestedObject(Order order)
    {
        File.WriteAllText("o.json", JsonSerializer.Serialize(order)); //~ PUR201 Customer.LastFace
    }

    void UnlabelledObject(Settings settings)
    {
        Console.WriteLine(JsonSerializer.Serialize(settings));
    }

    void AnonymousObject(Customer c)
    {
        Console.WriteLine(JsonSerializer.Serialize(new { c.Points, c.Theme }));
        Console.WriteLine(JsonSerializer.Serialize(new { c.Points, c.Email })); //~ PUR203 Customer.Email
    }

    void GenericWrapper(Customer c)
    {
        var envelope = new Envelope<Customer> { Payload = c };
        File.WriteAllText("e.json", JsonSerializer.Serialize(envelope)); //~ PUR201 Customer.LastFace
    }

    void ToBytes(Customer c)
    {
        File.WriteAllBytes("c.json", JsonSerializer.SerializeToUtf8Bytes(c)); //~ PUR201 Customer.LastFace
    }

    async Task ToAStream(Customer c, FaceFrame frame)
    {
        await using var memory = new MemoryStream();
        await JsonSerializer.SerializeAsync(memory, c);
        await using var file = File.Create("c.json");
        await JsonSerializer.SerializeAsync(file, frame); //~ PUR201 FaceFrame.JawOpen + FaceFrame.Shapes
    }

    void ToANode(Customer c)
    {
        JsonNode node = JsonSerializer.SerializeToNode(c)!;
        File.WriteAllText("c.json", node.ToJsonString()); //~ PUR201 Customer.LastFace
    }

    void ThroughAHelper(Customer c)
    {
        Save(c); //~ PUR201 Customer.LastFace
        Save(new Settings());
    }

    void PassedAroundOnly(Customer c)
    {
        var list = new List<Customer> { c };
        var copy = list.ToArray();
        var same = copy[0] == c && c.Equals(list[0]);
        Console.WriteLine(same);
        Console.WriteLine(copy.Length);
    }

    static void Save(object thing) => File.WriteAllText("x.json", JsonSerializer.Serialize(thing));
}

class Visitor
{
    [PersonalData(Category = DataCategory.EmailAddress)]
    public string Mail { get; set; } = "";

    [FaceData, JsonIgnore]
    public float[] Face { get; set; } = Array.Empty<float>();
}

class Settings
{
    public string Theme { get; set; } = "";
}

class Envelope<T>
{
    public T? Payload { get; set; }

    public string Kind { get; set; } = "";
}

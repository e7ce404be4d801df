using System.Text.Json;
using System.Text.Json.Serialization;
using System.Xml.Serialization;

// A whole object counts where it leaves the code: serializers, stores, records' text; with what it holds, base members and interfaces included.
class Animal
{
    public string Kind { get; set; } = "";

    [FaceData]
    public float Snout { get; set; }
}

class Dog : Animal
{
    public int Age { get; set; }
}

class Kennel
{
    public List<Dog> Dogs { get; set; } = new();

    public Dictionary<string, Dog> ByName { get; set; } = new();
}

class Tag
{
    public string Text { get; set; } = "";

    [JsonIgnore]
    public Dog? Dog { get; set; }
}

class Slim
{
    [JsonInclude]
    public int Age;

    [FaceData]
    private float snout = 0.1f;

    public bool IsOpen() => snout > 0;
}

record Sighting(string Place, Dog Dog);

class WholeObjects
{
    void Inherited(Dog dog) => File.WriteAllText("d.json", JsonSerializer.Serialize(dog)); //~ PUR201 Animal.Snout

    void InLists(Kennel kennel) => File.WriteAllText("k.json", JsonSerializer.Serialize(kennel)); //~ PUR201 Animal.Snout

    void IgnoredNavigation(Tag tag) => File.WriteAllText("t.json", JsonSerializer.Serialize(tag));

    void PrivateField(Slim slim) => File.WriteAllText("s.json", JsonSerializer.Serialize(slim));

    void ARecord(Sighting sighting) => File.WriteAllText("s.txt", sighting.ToString());

    void ARecordSerialized(Sighting sighting) => File.WriteAllText("s.json", JsonSerializer.Serialize(sighting)); //~ PUR201 Animal.Snout

    void OneMember(Dog dog) => File.WriteAllText("d.json", JsonSerializer.Serialize(dog.Kind));

    void Chosen(Dog dog) => File.WriteAllText("d.json", JsonSerializer.Serialize(new { dog.Kind, dog.Age }));

    void ChosenWithMore(Dog dog) => File.WriteAllText("d.json", JsonSerializer.Serialize(new { dog.Kind, dog.Snout })); //~ PUR201 Animal.Snout

    void AsAnObject(Dog dog)
    {
        object thing = dog;
        File.WriteAllText("d.json", JsonSerializer.Serialize(thing)); //~ PUR201 Animal.Snout
    }

    void AsATuple(Dog dog)
    {
        var pair = (dog.Kind, dog);
        File.WriteAllText("d.json", JsonSerializer.Serialize(pair.dog)); //~ PUR201 Animal.Snout
        File.WriteAllText("k.json", JsonSerializer.Serialize(pair.Kind));
    }

    void Xml(Dog dog)
    {
        using var stream = File.Create("d.xml");
        new XmlSerializer(typeof(Dog)).Serialize(stream, dog); //~ PUR201 Animal.Snout
    }

    void XmlInMemory(Dog dog)
    {
        var writer = new StringWriter();
        new XmlSerializer(typeof(Dog)).Serialize(writer, dog);
    }

    void Counted(Kennel kennel) => File.WriteAllText("n.txt", kennel.Dogs.Count.ToString());

    void PassedAround(Kennel kennel, Dog dog)
    {
        kennel.Dogs.Add(dog);
        kennel.ByName["rex"] = dog;
        var first = kennel.Dogs.First();
        Console.WriteLine(first.Age);
    }

    void Lines(Kennel kennel) => File.WriteAllLines("d.txt", kennel.Dogs.Select(d => d.Kind));

    void LinesOfRecords(List<Contact> contacts) => Console.WriteLine(string.Join('\n', contacts.Select(c => c.ToString()))); //~ PUR203 Contact.Mail
}

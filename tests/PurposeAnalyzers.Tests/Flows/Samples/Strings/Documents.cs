using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Xml.Linq;

class Documents
{
    void JsonObjects(Customer c)
    {
        var json = new JsonObject { ["theme"] = c.Theme, ["mail"] = c.Email };
        Console.WriteLine(json.ToJsonString()); //~ PUR203 Customer.Email
    }

    void JsonObjectsHarmless(Customer c)
    {
        var json = new JsonObject { ["theme"] = c.Theme };
        json["points"] = c.Points;
        Console.WriteLine(json.ToJsonString());
    }

    void JsonWriter(FaceFrame frame)
    {
        using var file = File.Create("f.json");
        using var writer = new Utf8JsonWriter(file);
        writer.WriteStartObject();
        writer.WriteNumber("ticks", frame.Ticks);
        writer.WriteNumber("jaw", frame.JawOpen); //~ PUR201 FaceFrame.JawOpen
        writer.WriteEndObject();
    }

    void JsonWriterInMemory(FaceFrame frame)
    {
        using var memory = new MemoryStream();
        using var writer = new Utf8JsonWriter(memory);
        writer.WriteNumberValue(frame.JawOpen);
    }

    void ParsedAgain(Customer c)
    {
        using var document = JsonDocument.Parse("{\"mail\":\"" + c.Email + "\"}");
        Console.WriteLine(document.RootElement.GetProperty("mail").GetString()); //~ PUR203 Customer.Email
    }

    void Xml(Customer c)
    {
        var element = new XElement("customer", new XAttribute("theme", c.Theme), new XElement("mail", c.Email));
        Console.WriteLine(element.ToString()); //~ PUR203 Customer.Email
    }

    void XmlHarmless(Customer c)
    {
        var element = new XElement("customer", new XAttribute("theme", c.Theme));
        Console.WriteLine(element);
    }

    void XmlSaved(FaceFrame frame)
    {
        new XElement("jaw", frame.JawOpen).Save("jaw.xml"); //~ PUR201 FaceFrame.JawOpen
    }

    void Lines(List<Customer> all)
    {
        var text = new StringBuilder();
        foreach (var c in all)
            text.AppendLine($"{c.Id};{c.Name}").AppendFormat("{0};", c.Points);
        Console.WriteLine(text.ToString()); //~ PUR203 Customer.Name
    }

    void Created(Customer c)
    {
        var text = string.Create(5, c.Email, (span, mail) => mail.AsSpan(0, 5).CopyTo(span));
        Console.WriteLine(text); //~ PUR203 Customer.Email
    }

    void Reader(Customer c)
    {
        using var reader = new StringReader(c.Email);
        string? line;
        while ((line = reader.ReadLine()) != null)
            Console.WriteLine(line); //~ PUR203 Customer.Email
    }

    void Deserialized(string text)
    {
        var c = JsonSerializer.Deserialize<Customer>(text)!;
        Console.WriteLine(c.Points);
        Console.WriteLine(c.Email); //~ PUR203 Customer.Email
    }

    void RoundTrip(Customer c)
    {
        var copy = JsonSerializer.Deserialize<Dictionary<string, object>>(JsonSerializer.Serialize(new { c.Points, c.Theme }))!;
        Console.WriteLine(copy["Points"]);
    }
}

// langversion: 12
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Xml;
using System.Xml.Linq;

// Documents that are built node by node and then saved.
class Documents
{
    public void Elements(FaceFrame frame)
    {
        var doc = new XDocument(new XElement("frame", new XAttribute("ticks", frame.Ticks), new XElement("jaw", frame.JawOpen)));
        doc.Save("frame.xml"); //~ PUR201 FaceFrame.JawOpen
    }

    public void ElementsWithoutFace(FaceFrame frame)
    {
        var doc = new XDocument(new XElement("frame", new XAttribute("ticks", frame.Ticks)));
        doc.Save("frame.xml");
    }

    public void Added(Account account)
    {
        var root = new XElement("accounts");
        var one = new XElement("account");
        one.Add(new XAttribute("iban", account.Iban));
        root.Add(one);
        root.Save("accounts.xml"); //~ PUR202 Account.Iban
    }

    public void AddedPages(Account account)
    {
        var root = new XElement("accounts");
        root.Add(new XElement("page", account.LastPage));
        root.Save("pages.xml");
    }

    public void Written(Account account)
    {
        using var xml = XmlWriter.Create("out.xml");
        xml.WriteStartElement("account");
        xml.WriteAttributeString("number", account.Number);
        xml.WriteElementString("iban", account.Iban); //~ PUR202 Account.Iban
        xml.WriteEndElement();
    }

    public string WrittenInMemory(Account account)
    {
        var text = new StringBuilder();
        using (var xml = XmlWriter.Create(text))
            xml.WriteElementString("iban", account.Iban);
        return text.ToString();
    }

    public void Nodes(FaceFrame frame)
    {
        var node = new JsonObject { ["ticks"] = frame.Ticks, ["shapes"] = new JsonArray() };
        foreach (var shape in frame.Shapes)
            node["shapes"]!.AsArray().Add(shape);
        File.WriteAllText("frame.json", node.ToJsonString()); //~ PUR201 FaceFrame.Shapes
    }

    public void NodesWithoutFace(FaceFrame frame)
    {
        var node = new JsonObject { ["ticks"] = frame.Ticks };
        File.WriteAllText("frame.json", node.ToJsonString());
    }

    public void Utf8(Account account)
    {
        using var file = File.Create("account.json");
        using var json = new Utf8JsonWriter(file);
        json.WriteStartObject();
        json.WriteString("number", account.Number);
        json.WriteString("iban", account.Iban); //~ PUR202 Account.Iban
        json.WriteEndObject();
    }

    public byte[] Utf8InMemory(Account account)
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer))
        {
            json.WriteStartObject();
            json.WriteString("iban", account.Iban);
            json.WriteEndObject();
        }

        return buffer.ToArray();
    }

    public void Saved(Account account) => File.WriteAllBytes("account.json", Utf8InMemory(account)); //~ PUR202 Account.Iban

    public void Parsed(Customer c)
    {
        using var doc = JsonDocument.Parse(JsonSerializer.Serialize(new { c.Name, c.Points }));
        Console.WriteLine(doc.RootElement.GetProperty("Name").GetString()); //~ PUR203 Customer.Name
        Console.WriteLine(doc.RootElement.EnumerateObject().Count());
    }
}

using System.Formats.Tar;
using System.IO.Compression;
using System.Net.Mail;
using System.Resources;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Xml;
using System.Xml.Linq;
using Google.Protobuf;
using Google.Protobuf.WellKnownTypes;
using Microsoft.AspNetCore.Components;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Caching.Hybrid;
using Microsoft.Extensions.Caching.Memory;

class DocumentShapes
{
    void Array(FaceFrame frame)
    {
        var all = new JsonArray();
        all.Add(frame.JawOpen);
        File.WriteAllText("jaw.json", all.ToJsonString()); //~ PUR201 FaceFrame.JawOpen
        all.Clear();
        all.Add(frame.Ticks);
        File.WriteAllText("ticks.json", all.ToJsonString());
    }

    void ArrayOfValues(FaceFrame frame)
    {
        var all = new JsonArray(JsonValue.Create(frame.JawOpen));
        File.WriteAllText("jaw.json", all.ToString()); //~ PUR201 FaceFrame.JawOpen
    }

    void ObjectFilled(FaceFrame frame)
    {
        var face = new JsonObject();
        face.Add("jaw", frame.JawOpen);
        File.WriteAllText("jaw.json", face.ToJsonString()); //~ PUR201 FaceFrame.JawOpen
        face.Clear();
        File.WriteAllText("none.json", face.ToJsonString());
    }

    void Parsed(FaceFrame frame)
    {
        var node = JsonNode.Parse("{ \"jaw\": " + frame.JawOpen + " }");
        File.WriteAllText("jaw.txt", node!["jaw"]!.GetValue<float>().ToString()); //~ PUR201 FaceFrame.JawOpen
    }

    void Element(FaceFrame frame)
    {
        using var document = JsonDocument.Parse("{ \"jaw\": " + frame.JawOpen + " }");
        using var writer = new Utf8JsonWriter(File.Create("jaw.json"));
        document.RootElement.WriteTo(writer); //~ PUR201 FaceFrame.JawOpen
    }

    void Appended(FaceFrame frame)
    {
        var root = new XElement("face");
        root.Add(new XElement("jaw", frame.JawOpen));
        root.Save("jaw.xml"); //~ PUR201 FaceFrame.JawOpen
    }

    void SetInPlace(FaceFrame frame)
    {
        var root = new XElement("face");
        root.SetAttributeValue("jaw", frame.JawOpen);
        File.WriteAllText("jaw.xml", root.ToString()); //~ PUR201 FaceFrame.JawOpen
        var other = new XElement("face");
        other.SetElementValue("ticks", frame.Ticks);
        File.WriteAllText("ticks.xml", other.Value);
    }

    void Dom(FaceFrame frame)
    {
        var document = new XmlDocument();
        var node = document.CreateElement("jaw");
        node.InnerText = frame.JawOpen.ToString();
        document.AppendChild(node);
        document.Save("jaw.xml"); //~ PUR201 FaceFrame.JawOpen
    }

    void DomAsText(FaceFrame frame)
    {
        var document = new XmlDocument();
        var node = document.CreateElement("jaw");
        node.InnerText = frame.JawOpen.ToString();
        File.WriteAllText("jaw.xml", node.OuterXml); //~ PUR201 FaceFrame.JawOpen
    }

    void DomHarmless(FaceFrame frame)
    {
        var document = new XmlDocument();
        var node = document.CreateElement("ticks");
        node.InnerText = frame.Ticks.ToString();
        document.AppendChild(node);
        document.Save("ticks.xml");
    }

    void XmlWriterOverAFile(FaceFrame frame)
    {
        using var file = File.Create("jaw.xml");
        using var xml = XmlWriter.Create(file);
        xml.WriteString(frame.JawOpen.ToString()); //~ PUR201 FaceFrame.JawOpen
    }

    void XmlTextWriterOfAFile(FaceFrame frame)
    {
        using var xml = new XmlTextWriter("jaw.xml", null);
        xml.WriteString(frame.JawOpen.ToString()); //~ PUR201 FaceFrame.JawOpen
        xml.WriteString(frame.Ticks.ToString());
    }

    void XmlWriterInMemory(FaceFrame frame)
    {
        using var text = new StringWriter();
        using var xml = XmlWriter.Create(text);
        xml.WriteString(frame.JawOpen.ToString());
    }

    void Tar(FaceFrame frame)
    {
        using var tar = new TarWriter(File.Create("faces.tar"));
        tar.WriteEntry("/scans/jaw", $"jaw-{frame.JawOpen}"); //~ PUR201 FaceFrame.JawOpen
        tar.WriteEntry("/scans/ticks", $"ticks-{frame.Ticks}");
    }

    void Resource(ResourceWriter resources, FaceFrame frame)
    {
        resources.AddResource("jaw", frame.JawOpen.ToString()); //~ PUR201 FaceFrame.JawOpen
        resources.AddResource("ticks", frame.Ticks.ToString());
    }

    void Copied(FaceFrame frame)
    {
        File.Copy("scan", $"scan-{frame.JawOpen}"); //~ PUR201 FaceFrame.JawOpen
        File.Move("scan", $"scan-{frame.Ticks}");
    }

    void Protobuf(FaceFrame frame)
    {
        var value = new FloatValue { Value = frame.JawOpen };
        File.WriteAllBytes("jaw", value.ToByteArray()); //~ PUR201 FaceFrame.JawOpen
        using var file = File.Create("jaw");
        value.WriteTo(file); //~ PUR201 FaceFrame.JawOpen
        File.WriteAllText("jaw", JsonFormatter.Default.Format(value)); //~ PUR201 FaceFrame.JawOpen
    }

    void ProtobufHarmless(FaceFrame frame)
    {
        var value = new Int64Value { Value = frame.Ticks };
        File.WriteAllBytes("ticks", value.ToByteArray());
    }

    async Task HybridMade(HybridCache cache, FaceFrame frame)
    {
        await cache.GetOrCreateAsync("jaw", _ => ValueTask.FromResult(frame.JawOpen)); //~ PUR201 FaceFrame.JawOpen
        await cache.GetOrCreateAsync("ticks", _ => ValueTask.FromResult(frame.Ticks));
    }

    void EntrySet(IMemoryCache cache, FaceFrame frame)
    {
        cache.CreateEntry("jaw").SetValue(frame.JawOpen); //~ PUR201 FaceFrame.JawOpen
        cache.CreateEntry("ticks").SetValue(frame.Ticks);
    }

    void Current(DbContext db, FaceFrame frame)
    {
        db.Entry(new object()).Property("Jaw").CurrentValue = frame.JawOpen; //~ PUR201 FaceFrame.JawOpen
        db.Entry(new object()).Property("Ticks").CurrentValue = frame.Ticks;
    }

    void CurrentValues(DbContext db, FaceFrame frame)
    {
        db.Entry(new object()).CurrentValues["Jaw"] = frame.JawOpen; //~ PUR201 FaceFrame.JawOpen
        db.Entry(new object()).CurrentValues.SetValues(new { Jaw = frame.JawOpen }); //~ PUR201 FaceFrame.JawOpen
        db.Entry(new object()).CurrentValues.SetValues(new { frame.Ticks });
    }

    void Bound(System.Data.IDbCommand command, FaceFrame frame)
    {
        command.CommandText = "UPDATE faces SET jaw = @jaw";
        var parameter = command.CreateParameter();
        parameter.Value = frame.JawOpen;
        command.Parameters.Add(parameter);
        command.ExecuteNonQuery(); //~ PUR201 FaceFrame.JawOpen
    }
}

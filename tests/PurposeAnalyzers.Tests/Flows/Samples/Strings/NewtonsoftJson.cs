using System.Xml;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

// Newtonsoft.Json: what is serialized, put into trees and written, with everything in it.
class NewtonsoftJson
{
    void Serialized(FaceFrame frame)
    {
        File.WriteAllText("ticks.json", JsonConvert.SerializeObject(new { frame.Ticks }));
        File.WriteAllText("frame.json", JsonConvert.SerializeObject(frame)); //~ PUR201 FaceFrame.JawOpen + FaceFrame.Shapes
    }

    void Written(FaceFrame frame)
    {
        using var file = File.CreateText("frame.json");
        using var json = new JsonTextWriter(file);
        var serializer = new JsonSerializer();
        serializer.Serialize(json, new { frame.Ticks });
        serializer.Serialize(json, frame); //~ PUR201 FaceFrame.JawOpen + FaceFrame.Shapes
        json.WriteValue(frame.JawOpen); //~ PUR201 FaceFrame.JawOpen
    }

    void InMemory(FaceFrame frame)
    {
        using var json = new JsonTextWriter(new StringWriter());
        json.WriteValue(frame.JawOpen);
    }

    void Tree(FaceFrame frame)
    {
        var face = new JObject();
        face.Add("jaw", frame.JawOpen);
        File.WriteAllText("face.json", face.ToString()); //~ PUR201 FaceFrame.JawOpen
        var time = new JObject { ["ticks"] = frame.Ticks };
        File.WriteAllText("time.json", time.ToString());
    }

    void TreeByIndexer(FaceFrame frame)
    {
        var face = new JObject { ["jaw"] = frame.JawOpen };
        using var json = new JsonTextWriter(File.CreateText("face.json"));
        face.WriteTo(json); //~ PUR201 FaceFrame.JawOpen
    }

    void FromObject(FaceFrame frame)
    {
        var whole = JToken.FromObject(frame);
        File.WriteAllText("frame.json", whole.ToString()); //~ PUR201 FaceFrame.JawOpen + FaceFrame.Shapes
        File.WriteAllText("jaw.json", whole.SelectToken("JawOpen")!.ToString()); //~ PUR201 FaceFrame.JawOpen + FaceFrame.Shapes
        File.WriteAllText("ticks.json", JToken.FromObject(new { frame.Ticks }).ToString());
    }

    void Array(FaceFrame frame)
    {
        var all = new JArray();
        all.Add(frame.JawOpen);
        File.WriteAllText("jaws.json", all.ToString()); //~ PUR201 FaceFrame.JawOpen
        var times = new JArray();
        times.Insert(0, frame.Ticks);
        File.WriteAllText("times.json", times.ToString());
    }

    void Looked(JObject stored, FaceFrame frame)
    {
        if (stored.TryGetValue(frame.JawOpen.ToString(), out var found))
            File.WriteAllText("found.json", found.ToString());
        File.WriteAllText("found.json", stored.GetValue("jaw-" + frame.JawOpen)!.ToString());
    }

    void Deserialized(FaceFrame frame)
    {
        var text = JsonConvert.SerializeObject(new { Jaw = frame.JawOpen });
        File.WriteAllText("jaw.txt", JsonConvert.DeserializeAnonymousType(text, new { Jaw = 0f })!.Jaw.ToString()); //~ PUR201 FaceFrame.JawOpen
        var values = JsonConvert.DeserializeObject<Dictionary<string, float>>(text, new JsonSerializerSettings());
        File.WriteAllText("jaw.txt", values!["Jaw"].ToString()); //~ PUR201 FaceFrame.JawOpen
    }

    void Populated(FaceFrame frame)
    {
        var values = new Dictionary<string, float>();
        JsonConvert.PopulateObject(JsonConvert.SerializeObject(new { Jaw = frame.JawOpen }), values);
        File.WriteAllText("jaw.txt", string.Join(" ", values.Values)); //~ PUR201 FaceFrame.JawOpen
        var others = new Dictionary<string, float>();
        new JsonSerializer().Populate(new StringReader("{ \"jaw\": " + frame.JawOpen + "}"), others);
        File.WriteAllText("jaw.txt", string.Join(" ", others.Values)); //~ PUR201 FaceFrame.JawOpen
        var times = new Dictionary<string, long>();
        JsonConvert.PopulateObject(JsonConvert.SerializeObject(new { frame.Ticks }), times);
        File.WriteAllText("ticks.txt", string.Join(" ", times.Values));
    }

    void Xml(FaceFrame frame)
    {
        var document = new XmlDocument();
        var node = document.CreateElement("jaw");
        node.InnerText = frame.JawOpen.ToString();
        File.WriteAllText("jaw.json", JsonConvert.SerializeXmlNode(node)); //~ PUR201 FaceFrame.JawOpen
        var other = document.CreateElement("ticks");
        other.InnerText = frame.Ticks.ToString();
        File.WriteAllText("ticks.json", JsonConvert.SerializeXmlNode(other));
    }
}

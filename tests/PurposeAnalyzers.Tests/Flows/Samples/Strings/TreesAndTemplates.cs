// langversion: 12
using System.Globalization;
using System.Text;
using System.Xml;
using System.Xml.Linq;

// Documents built by nested builders: XML trees, tables, templates with placeholders, culture-aware formatting, tokens that are replaced.
abstract class Element
{
    public abstract void Write(StringBuilder text);
}

class TextElement(string text) : Element
{
    public override void Write(StringBuilder output) => output.Append(text);
}

class Row(params Element[] cells) : Element
{
    public override void Write(StringBuilder output)
    {
        foreach (var cell in cells)
        {
            cell.Write(output);
            output.Append('|');
        }

        output.AppendLine();
    }
}

class Template(string source)
{
    private readonly Dictionary<string, Func<Customer, string>> fields = new(StringComparer.Ordinal);

    public Template Field(string name, Func<Customer, string> read)
    {
        fields[name] = read;
        return this;
    }

    public string Fill(Customer customer) => fields.Aggregate(source, (text, field) => text.Replace("{" + field.Key + "}", field.Value(customer)));
}

class Documents
{
    public void Tree(Customer c)
    {
        var tree = new XElement("customer", new XAttribute("id", c.Id), new XElement("theme", c.Theme));
        Console.WriteLine(tree);
        tree.Add(new XElement("mail", c.Email));
        Console.WriteLine(tree.ToString()); //~ PUR203 Customer.Email
    }

    public void Query(Customer c)
    {
        var tree = XElement.Parse($"<orders>{string.Concat(c.Orders.Select(o => $"<order number='{o.Number}'>{o.Note}</order>"))}</orders>");
        Console.WriteLine(tree.Elements("order").Count());
        Console.WriteLine(tree.Element("order")?.Value);
    }

    public void Written(Customer c)
    {
        using var writer = XmlWriter.Create("customer.xml");
        writer.WriteStartElement("customer");
        writer.WriteElementString("theme", c.Theme);
        foreach (var (shape, value) in c.LastFace)
            writer.WriteElementString("shape", value.ToString(CultureInfo.InvariantCulture)); //~ PUR201 Customer.LastFace
        writer.WriteEndElement();
    }

    public void Table(Customer c)
    {
        var text = new StringBuilder();
        new Row(new TextElement("theme"), new TextElement(c.Theme)).Write(text);
        new Row(new TextElement("name"), new TextElement(c.Name)).Write(text);
        Console.WriteLine(text); //~ PUR203 Customer.Name
    }

    public void ByTemplateWithMail(Customer c)
    {
        var personal = new Template("{mail} has {points}").Field("points", x => x.Points.ToString()).Field("mail", x => x.Email);
        Console.WriteLine(personal.Fill(c)); //~ PUR203 Customer.Email
    }

    public void Dates(Customer c)
    {
        Console.WriteLine(c.BirthDate.ToString("yyyy") == "1990");
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"born {c.BirthDate:yyyy}")); //~ PUR203 Customer.BirthDate
        Console.WriteLine(string.Format(CultureInfo.InvariantCulture, "{0:D5}", c.Id));
    }

    public void Masked(Customer c)
    {
        Console.WriteLine(new string('*', c.Email.Length));
        Console.WriteLine(c.Email.Replace('@', '*')); //~ PUR203 Customer.Email
        Console.WriteLine(c.Email.IndexOf('@'));
        Console.WriteLine(string.Concat(c.Email.Select(_ => '*')));
    }
}

// langversion: 12
using System.Text;

// A tree of document nodes, with visitors that print, count and save.
interface INodeVisitor<out R>
{
    R Visit(TextNode node);

    R Visit(PersonNode node);

    R Visit(GroupNode node);
}

abstract class Node
{
    public abstract R Accept<R>(INodeVisitor<R> visitor);
}

class TextNode(string text) : Node
{
    public string Text { get; } = text;

    public override R Accept<R>(INodeVisitor<R> visitor) => visitor.Visit(this);
}

class PersonNode(Customer person) : Node
{
    public Customer Person { get; } = person;

    public override R Accept<R>(INodeVisitor<R> visitor) => visitor.Visit(this);
}

class GroupNode(params Node[] children) : Node
{
    public IReadOnlyList<Node> Children { get; } = children;

    public override R Accept<R>(INodeVisitor<R> visitor) => visitor.Visit(this);
}

class Printer : INodeVisitor<string>
{
    public string Visit(TextNode node) => node.Text;

    public string Visit(PersonNode node) => "<" + node.Person.Name + ">";

    public string Visit(GroupNode node) => string.Concat(node.Children.Select(child => child.Accept(this)));
}

class Counter : INodeVisitor<int>
{
    public int Visit(TextNode node) => 1;

    public int Visit(PersonNode node) => node.Person.Orders.Count;

    public int Visit(GroupNode node) => node.Children.Sum(child => child.Accept(this));
}

class Outline : INodeVisitor<object?>
{
    private readonly StringBuilder text = new();

    public string Result => text.ToString();

    public object? Visit(TextNode node)
    {
        text.AppendLine("text");
        return null;
    }

    public object? Visit(PersonNode node)
    {
        text.AppendLine("person " + node.Person.Id);
        return null;
    }

    public object? Visit(GroupNode node)
    {
        foreach (var child in node.Children)
            child.Accept(this);
        return null;
    }
}

class Tracer : INodeVisitor<bool>
{
    public bool Visit(TextNode node) => true;

    public bool Visit(PersonNode node)
    {
        Console.WriteLine(node.Person.Email); //~ PUR203 Customer.Email
        return true;
    }

    public bool Visit(GroupNode node) => node.Children.All(child => child.Accept(this));
}

class Documents
{
    public void Print(Node node) => Console.WriteLine(node.Accept(new Printer())); //~ PUR203 Customer.Name

    public void Count(Node node) => Console.WriteLine(node.Accept(new Counter()));

    public void Shape(Node node)
    {
        var outline = new Outline();
        node.Accept(outline);
        Console.WriteLine(outline.Result);
    }

    public void PrintOne(Customer c) => Console.WriteLine(new GroupNode(new TextNode("a"), new PersonNode(c)).Accept(new Counter()));

    public bool Trace(Node node) => node.Accept(new Tracer());
}

using System.Collections;
using System.Text.Json;

// A node that is a sequence of nodes, as JSON and XML trees are: what it holds is looked for without end, and found once.
class FamilyTree : IEnumerable<FamilyTree>
{
    private readonly List<FamilyTree> children = new();

    public Customer Person { get; set; } = new();

    public IEnumerator<FamilyTree> GetEnumerator() => children.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}

record Branch(int Depth) : IEnumerable<Branch>
{
    public IEnumerator<Branch> GetEnumerator() => Enumerable.Empty<Branch>().GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}

class Wrapped<T> : List<Wrapped<Wrapped<T>>>
{
    public T? Value { get; set; }
}

class SequencesOfThemselves
{
    void Whole(FamilyTree tree)
    {
        File.WriteAllText("tree.json", JsonSerializer.Serialize(tree)); //~ PUR201 Customer.LastFace
    }

    void WithoutEnd(Wrapped<FaceFrame> wrapped)
    {
        File.WriteAllText("wrapped.json", JsonSerializer.Serialize(wrapped)); //~ PUR201 FaceFrame.JawOpen
    }

    void OneMember(FamilyTree tree, Customer customer)
    {
        foreach (var child in tree)
            File.AppendAllText("points.txt", child.Person.Points.ToString());
    }

    void NothingInIt(Branch branch, Customer customer)
    {
        File.WriteAllText("branch.json", JsonSerializer.Serialize(branch) + customer.Points);
    }
}

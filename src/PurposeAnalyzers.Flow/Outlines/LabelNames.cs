using PurposeAnalyzers.Flow.Symbols.Text;

namespace PurposeAnalyzers.Flow.Outlines;

/// <summary>The names by which code comes by labels, as <see cref="LabelSearch"/> finds them; without anything of a compilation, so a later session can use them.</summary>
internal sealed class LabelNames
{
    /// <summary>How many labels stand in this compilation's source.</summary>
    public int Labels { get; set; }

    /// <summary>Labelled fields and properties.</summary>
    public NameSet Members { get; } = new();

    /// <summary>Whatever gives a labelled value, or an object with one in it, to who names it.</summary>
    public NameSet Holders { get; } = new();

    /// <summary>Types with labels in them.</summary>
    public NameSet Types { get; } = new();

    /// <summary>Methods that give an object with labels in it.</summary>
    public NameSet Givers { get; } = new();

    /// <summary>The types that declare them.</summary>
    public NameSet Giving { get; } = new();

    /// <summary>Members in metadata whose declaration mentions such a type.</summary>
    public NameSet Foreign { get; } = new();

    /// <summary>What label attributes are called.</summary>
    public NameSet Attributes { get; } = new();

    /// <summary>Of the bodies that name such an attribute: parameters of lambdas and local functions can have one. All else is found in declarations.</summary>
    public ulong LabellingBodies { get; set; }

    public bool IsEmpty => Members.Count + Holders.Count + Types.Count == 0;

    /// <summary>True if no body has begun or ceased to label since then; the declarations must be the same.</summary>
    public bool Hold(Declarations declarations) => HashOfBodies(declarations) == LabellingBodies;

    /// <summary>What <see cref="LabellingBodies"/> would be now.</summary>
    public ulong HashOfBodies(Declarations declarations)
    {
        var sum = 0UL;
        foreach (var tree in declarations.FilesNaming(Attributes))
        {
            var index = SourceFile.Of(tree).Index;
            foreach (var body in index.Bodies)
                sum = unchecked(sum + (index.Mentions(body, Attributes) ? body.Hash : 0));
        }

        return sum;
    }
}

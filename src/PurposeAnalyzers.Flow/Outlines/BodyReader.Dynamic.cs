using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace PurposeAnalyzers.Flow.Outlines;

// What is bound at run time only.
//
//   bag.Mail = c.Email; bag.Mail       a place of bag, by its name
//   thing.Format(c.Email)              computed from all that it is given

internal sealed partial class BodyReader
{
    private Values ReadDynamicMember(IDynamicMemberReferenceOperation dynamic)
    {
        var owners = Read(dynamic.Instance);
        var key = "'" + dynamic.MemberName + "'";
        return owners.Nodes.Any(owner => state.Object(owner).Members.Count > 0) ? LoadMember(owners, key, dynamic.Syntax) : Computed(dynamic, owners);
    }

    private Values ReadDynamic(IOperation operation, IOperation? target, IEnumerable<IOperation> arguments)
    {
        var parts = Read(target);
        foreach (var argument in arguments)
            parts = parts.Union(Read(argument));
        return Computed(operation, parts);
    }
}

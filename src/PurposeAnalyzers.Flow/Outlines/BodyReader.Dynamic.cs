using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using PurposeAnalyzers.Flow.Models;
using PurposeAnalyzers.Flow.Models.Default;

namespace PurposeAnalyzers.Flow.Outlines;

// What is bound at run time only: by name, among the members of what is known to be there.
//
//   dynamic thing = c; thing.Email     c is a Customer: Customer.Email
//   bag.Mail = c.Email; bag.Mail       a place of bag, by its name
//   Show(thing)                        the only Show with one parameter
//   thing.Format(c.Email)              else: computed from all that it is given

internal sealed partial class BodyReader
{
    private readonly Dictionary<int, ITypeSymbol> typesOfDynamics = new();

    private Values AsDynamic(IConversionOperation conversion, Values values)
    {
        if (conversion is { Type.TypeKind: TypeKind.Dynamic, Operand.Type: { TypeKind: not (TypeKind.Dynamic or TypeKind.Error) } type })
        {
            foreach (var value in values)
                typesOfDynamics[value] = type;
        }

        return values;
    }

    private Values ReadDynamicMember(IDynamicMemberReferenceOperation dynamic)
    {
        var owners = Read(dynamic.Instance);
        var found = Values.None;
        foreach (var owner in owners)
            found = found.Union(DynamicMember(dynamic, owner));
        return found;
    }

    private Values DynamicMember(IDynamicMemberReferenceOperation dynamic, int owner)
    {
        if (MembersNamed(dynamic.MemberName, owner).FirstOrDefault(member => member is IFieldSymbol or IPropertySymbol { IsIndexer: false }) is { } symbol)
        {
            if (declarations.Labels.On(symbol) is { Length: > 0 } labels)
                return Seeded((dynamic, owner), dynamic.Syntax, labels, SubjectOf(symbol.ContainingType, Values.Of(owner)));
            return symbol is IPropertySymbol { GetMethod: { } getter } && HasCode(getter) ? CallOn(dynamic, getter, Values.Of(owner)) : ReadStored(Values.Of(owner), symbol, dynamic);
        }

        if (MemberNames.IsMeasure(dynamic.MemberName))
            return Observe(dynamic, Values.Of(owner));
        return state.Object(owner).Members.Count > 0
            ? LoadMember(Values.Of(owner), "'" + dynamic.MemberName + "'", dynamic.Syntax)
            : Computed(dynamic, Values.Of(owner));
    }

    private IEnumerable<ISymbol> MembersNamed(string name, int owner)
    {
        for (var at = typesOfDynamics.TryGetValue(owner, out var type) ? type : null; at is not null; at = at.BaseType)
        {
            foreach (var member in at.GetMembers(name))
                yield return member;
        }
    }

    private Values ReadDynamicCall(IDynamicInvocationOperation call)
    {
        if (call.Operation is IDynamicMemberReferenceOperation called && CandidateOf(called, call.Arguments.Length) is { } method)
            return ReadCall(call, method, method.IsStatic ? null : called.Instance, call.Arguments);
        return ReadDynamic(call, call.Operation, call.Arguments);
    }

    // Of several, the one that takes anything.
    private IMethodSymbol? CandidateOf(IDynamicMemberReferenceOperation called, int count)
    {
        var types = Read(called.Instance).Nodes.Select(owner => typesOfDynamics.TryGetValue(owner, out var type) ? type : null)
            .Append(called.Instance?.Type).Append(called.ContainingType).Append(called.Instance is null ? (Code?.ContainingType ?? member.Symbol.ContainingType) : null);
        foreach (var type in types)
        {
            for (var at = type; at is not null and { TypeKind: not TypeKind.Dynamic }; at = at.BaseType)
            {
                var named = at.GetMembers(called.MemberName).OfType<IMethodSymbol>().Where(method => method.Parameters.Length == count && method.TypeParameters.IsEmpty).ToList();
                if (named.Count > 0)
                    return named.FirstOrDefault(method => method.Parameters.All(parameter => parameter.Type.SpecialType == SpecialType.System_Object)) ?? named[0];
            }
        }

        return null;
    }

    private Values ReadDynamic(IOperation operation, IOperation? target, IEnumerable<IOperation> arguments)
    {
        var parts = Read(target);
        foreach (var argument in arguments)
            parts = parts.Union(Read(argument));
        return Computed(operation, parts);
    }
}

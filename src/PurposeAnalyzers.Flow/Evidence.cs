using Microsoft.CodeAnalysis;
using PurposeAnalyzers.Flow.Catalog;
using PurposeAnalyzers.Flow.Models;
using PurposeAnalyzers.Flow.Outlines;
using PurposeAnalyzers.Flow.Solver;
using PurposeAnalyzers.Flow.Symbols;

namespace PurposeAnalyzers.Flow;

// Unlabelled members whose contents are put into labelled ones: most likely they are personal data themselves.
//
//   void Handle(CreateCustomer r) => db.Add(new Customer { Email = r.Mail.Trim() });
//   the closure of Handle says    r.Mail ~> assign(Customer.Email)         so CreateCustomer.Mail feeds Customer.Email

internal sealed class Evidence(Declarations declarations, FlowSolver solver)
{
    public IEnumerable<DataFlow> Flows() => solver.Bodies
        .SelectMany(body => body.Closure.AllEndings)
        .Where(ending => ending.Sink.Kind == SinkKind.Assign && ending.Carry is (Carry.Copy or Carry.Derive) && ending.Treatments == Treatments.None)
        .SelectMany(ending => (declarations.Facts(ending.Sink.Member!)?.Labels ?? default).Select(label => (From: MemberAt(ending.From.Path), To: label)))
        .Where(pair => pair.From is not null)
        .Distinct()
        .Select(pair => FlowOf(pair.From!, pair.To))
        .Where(flow => flow is not null)
        .Select(flow => flow!);

    /// <summary>The member that a path ends in; the elements of a list are the list's.</summary>
    private ISymbol? MemberAt(AccessPath path)
    {
        for (var at = path.Length - 1; at >= 0; at--)
        {
            if (!Paths.IsElement(path.Members[at]))
                return declarations.Member(path.Members[at]);
        }

        return null;
    }

    private DataFlow? FlowOf(ISymbol member, Label label)
    {
        if (member is not (IPropertySymbol or IFieldSymbol) || !declarations.IsInSource(member) || !PlainValue.Is(MemberType.Of(member)) || member.IsStatic)
            return null;
        if (declarations.FactsOf(member) is not { Standing: MemberStanding.Open } facts
            || member.Locations.FirstOrDefault(at => at.IsInSource && !GeneratedCode.Is(at.SourceTree!)) is not { } location)
            return null;
        var place = new CodePlace(location.SourceTree!, location.SourceSpan);
        var steps = EquatableArray.Of(new FlowStep(place, facts.Display + " goes into " + label.Origin));
        return new DataFlow(DataFlowKind.Feed, EquatableArray.Of(label), default, facts.Display, null, false, facts, null, place, steps);
    }
}

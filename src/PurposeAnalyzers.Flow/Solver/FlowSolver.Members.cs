using PurposeAnalyzers.Flow.Catalog;
using PurposeAnalyzers.Flow.Models;
using PurposeAnalyzers.Flow.Outlines;

namespace PurposeAnalyzers.Flow.Solver;

// What is put into members. Private ones keep it for whoever reads them; the others are judged.
//
//   private string last;  void Keep(Customer c) { last = c.Email; }     last carries Customer.Email, in every body that reads it
//   private List<Row> rows;  void Add(string mail) => rows.Add(new Row(mail));   what is given to Add is in rows, at [[*], Row.Mail]
//   public string Mail;   void Fill(Customer c) { row.Mail = c.Email; } an event: PUR102 or PUR103

internal sealed partial class FlowSolver
{
    private void Assign(Body body, Assignment assignment, Fact fact, Cause? cause) =>
        PutIntoMember(body, new Sink(SinkKind.Assign, body.Outline.Name, Member: assignment.Member), assignment.Owner, assignment.Range, fact, PutInto(body, assignment, cause));

    /// <param name="owner">The input whose member it is; null: somebody's.</param>
    private void AssignInput(Body body, Fact fact, Sink sink, Root? owner, Held held, Cause? cause)
    {
        // Only what keeps something for its own readers keeps it by its path.
        if (!fact.Path.IsEmpty && factsOf(sink.Member!) is { Standing: MemberStanding.Private })
            sink = sink with { Within = Paths.Append(sink.Within, fact.Path) };
        else if (!Paths.ElementsOnly(fact.Path))
            return;
        AddEnding(body, Ending.Of(fact.Origin, sink) with { Owner = owner, Held = held }, cause);
    }

    private Cause? PutInto(Body body, Assignment assignment, Cause? cause) =>
        factsOf(assignment.Member) is { } facts ? new Cause(body.Key, assignment.Range, "is put into " + facts.Display, cause) : cause;

    private Cause? ReadFrom(string member, Body reader, int node, Fact fact, Cause? cause) =>
        fact.Origin.Kind == OriginKind.Label && factsOf(member) is { } facts ? new Cause(reader.Key, reader.Outline.Ranges[node], facts.Display + " is read", cause) : cause;

    private void AssignTo(Body body, string member, TextRange range, Fact fact, Cause? cause)
    {
        var facts = factsOf(member);
        if (facts is { Standing: MemberStanding.Private } || fact.Origin.Kind is OriginKind.Function or OriginKind.Channel or OriginKind.Text)
        {
            var kept = fact with { Origin = fact.Origin with { Used = fact.Origin.Used && fact.Origin.Kind != OriginKind.Label, When = null } };
            if (fact.Origin.Kind == OriginKind.Label)
                carriers.Add(member);
            foreach (var (reader, node) in heap.Add(member, kept, cause))
                Add(reader, node, FoundBy(reader, node, kept), ReadFrom(member, reader, node, kept, cause));
        }
        else if (fact.Origin.Kind == OriginKind.Label && Paths.ElementsOnly(fact.Path))
        {
            events.Assign(body, range, fact.Origin.Label!, member, cause);
        }
    }
}

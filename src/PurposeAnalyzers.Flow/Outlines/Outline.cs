using PurposeAnalyzers.Flow.Catalog;
using PurposeAnalyzers.Flow.Models;
using PurposeAnalyzers.Flow.Models.EntryPoints;
using PurposeAnalyzers.Flow.Symbols;

namespace PurposeAnalyzers.Flow.Outlines;

// What one body does by itself. Every value the body computes is a node; wires lead from node to node; what depends on other
// members (calls, member contents set elsewhere) stays open and is closed by the solver. No symbol, syntax or operation is held.
//
//   Row ToRow(Customer c)            node 0: c                    Inputs   Parameter 0 = node 0
//   {                                node 1: c.Email              Seeds    1 carries the label of Customer.Email
//       var mail = c.Email;          node 2: c.Note               Wires    0 -load Note-> 2
//       mail += c.Note;              node 3: mail + c.Note                 1 -derive-> 3, 2 -derive-> 3
//       return new Row(mail);        node 4: new Row              Calls    Row..ctor(this = 4, mail = 3)
//   }                                                             Outputs  Return = node 4

internal enum WireKind
{
    /// <summary>The same value, except for the members in <see cref="Wire.Except"/>, which were overwritten on the way.</summary>
    Copy,

    /// <summary>To is the member of From.</summary>
    Load,

    /// <summary>From is now the member of To.</summary>
    Store,

    /// <summary>To is computed from From: arithmetic, text.</summary>
    Derive,

    /// <summary>To only tells something about From: a comparison, a count. Carries labels of categories whose derivations all count.</summary>
    Observe,
}

internal readonly record struct Wire(int From, int To, WireKind Kind, string? Member = null, EquatableArray<string> Except = default);

/// <summary>A stretch of text, counted from the start of the outermost member that holds the body.</summary>
internal readonly record struct TextRange(int Start, int Length);

/// <summary>A node that carries a label from the start: a read of a labelled member, a labelled parameter.</summary>
/// <param name="Owners">Whose data it is: the objects that the labelled member was read from.</param>
internal readonly record struct Seed(int Node, Label Label, bool IsUse, Subject Owners = default);

/// <summary>A node that holds an object of a type with labelled members in it.</summary>
internal readonly record struct Holding(int Node, string Type);

/// <summary>A node that holds a text known at compile time (or its beginning): a URL, an SQL statement.</summary>
internal readonly record struct Text(int Node, string Value);

/// <summary>A node that holds a delegate for the body named <see cref="Key"/>.</summary>
internal readonly record struct FunctionValue(int Node, string Key);

internal readonly record struct Input(Root Root, int Node, bool IsLabelled, bool HoldsLabels);

internal readonly record struct Output(int Node, Root Root);

/// <summary>The value of Node is assigned to a member: a field, a property, a labelled parameter or return value.</summary>
/// <param name="Owner">The node of the object whose member it is; -1: a static member, or one of several objects.</param>
internal readonly record struct Assignment(int Node, string Member, TextRange Range, int Owner);

/// <summary>The contents of a member that only its own type can reach come in at Node.</summary>
internal readonly record struct MemberRead(int Node, string Member);

/// <summary>An argument: the node that goes in, and the node that holds what the callee left in the object (-1: nothing can come out).</summary>
internal readonly record struct Argument(Root Root, int Node, int Out, TextRange Range);

/// <summary>What the callee promises of its result.</summary>
internal enum ResultTreatment { None, Anonymized, Pseudonymized, Encrypted, Labelled }

/// <summary>A call that the solver closes.</summary>
/// <param name="Targets">Keys of the bodies in source that it may reach.</param>
/// <param name="Known">What is known without reading a body: contract, model or default rule.</param>
/// <param name="Delegate">Node of the delegate that is invoked; -1: an ordinary call.</param>
/// <param name="IsCreation">Nothing is called yet: a delegate is made, and takes what it captures.</param>
internal sealed record Call(
    string Name,
    EquatableArray<string> Targets,
    Summary Known,
    int Delegate,
    EquatableArray<Argument> Arguments,
    int Result,
    ResultTreatment Treatment,
    TextRange Range,
    bool IsCreation)
{
    /// <summary>What is known of the types of what a delegate is given, as terms; "": nothing.</summary>
    public EquatableArray<string> Gives { get; init; }

    /// <summary>On what it depends which target runs; a target that is not among them may always run.</summary>
    public EquatableArray<Dispatch> Dispatches { get; init; }

    public Dispatch? DispatchTo(string target)
    {
        foreach (var dispatch in Dispatches)
        {
            if (dispatch.Target == target)
                return dispatch;
        }

        return null;
    }

    /// <summary>The body of a lambda that is only mentioned, as an expression tree; called if it is found to be run.</summary>
    public string? Mentions { get; init; }

    /// <summary>The delegate is handed to code in source, by the call of this number, as that parameter: its body shows where it is run. None: -1.</summary>
    public (int Call, int Parameter) HandedTo { get; init; } = (-1, -1);

    /// <summary>A delegate that a framework keeps and runs by itself: what it stands for is an entry point.</summary>
    public Registration Registration { get; init; }
}

internal sealed record Outline(
    string Key,
    string Name,
    EquatableArray<string> Purposes,
    string? Recipient,
    int NodeCount,
    EquatableArray<TextRange> Ranges,
    EquatableArray<Input> Inputs,
    EquatableArray<Output> Outputs,
    EquatableArray<Wire> Wires,
    EquatableArray<Seed> Seeds,
    EquatableArray<Holding> Holdings,
    EquatableArray<Text> Texts,
    EquatableArray<FunctionValue> Functions,
    EquatableArray<Assignment> Assignments,
    EquatableArray<MemberRead> MemberReads,
    EquatableArray<Call> Calls,
    EquatableArray<string> Nested)
{
    /// <summary>What is known of checks at each point: see Guards.cs.</summary>
    public EquatableArray<Guard> Guards { get; init; }

    /// <summary>Sets of numbers of <see cref="Guards"/>; number 0 is empty.</summary>
    public EquatableArray<EquatableArray<int>> GuardSets { get; init; }

    /// <summary>The set that holds at each node; -1: nothing comes there.</summary>
    public EquatableArray<int> NodeGuards { get; init; }

    /// <summary>The set that holds at each call.</summary>
    public EquatableArray<int> CallGuards { get; init; }

    /// <summary>The set that holds wherever this input is named.</summary>
    public EquatableArray<int> InputGuards { get; init; }

    /// <summary>What happens to whatever comes to a node, where a way is told: "is put into Row.Mail".</summary>
    public EquatableArray<(int Node, string What)> Steps { get; init; }

    public EquatableArray<BodyExit> Exits { get; init; }

    /// <summary>The set that holds when the body has come back.</summary>
    public int Returned { get; init; }

    /// <summary>The set that holds wherever this wire is laid; a wire that is not here is laid without any.</summary>
    public EquatableArray<(Wire Wire, int Set)> WireGuards { get; init; }

    public EquatableArray<Filter> Filters { get; init; }

    public EquatableArray<ArgumentAnswer> Answers { get; init; }

    public EquatableArray<NodeAnswer> KeptAnswers { get; init; }

    public EquatableArray<NodeConstant> Constants { get; init; }

    public EquatableArray<Mapping> Mappings { get; init; }

    /// <summary>It is said of this code that anybody may run it, whatever is said where it is mapped.</summary>
    public bool IsOpen { get; init; }

    /// <summary>Objects that are made here: they hold what is put into them, and nothing else.</summary>
    public EquatableArray<MadeObject> Made { get; init; }

    /// <summary>Calls of code without a body here that leaves a check to its callers.</summary>
    public EquatableArray<(int Call, CheckKind Check, string Name)> Demands { get; init; }

    public Duty Duty { get; init; } = Duty.None;

    /// <summary>The types, as terms, of what each parameter of a function can be given; none: anything.</summary>
    public EquatableArray<EquatableArray<string>> Accepts { get; init; }
}

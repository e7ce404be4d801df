using Microsoft.CodeAnalysis;
using PurposeAnalyzers.Flow.Models;
using PurposeAnalyzers.Flow.Symbols;

namespace PurposeAnalyzers.Flow.Outlines;

// A wrapper that does something to what is written through it.
//
//   new CryptoStream(memory, aes.CreateEncryptor(), CryptoStreamMode.Write)      wrap stream -encrypted-> this
//   crypto.Write(iban)        the wrapper's change goes through a call of its own, @0 -encrypted-> return, and so into memory

internal sealed partial class BodyReader
{
    /// <summary>By the object that stands between the wrapper and what it wraps: what is done, and the value that may tell otherwise.</summary>
    private readonly Dictionary<int, (Wrapping Wrapping, int Teller, IOperation At)> treating = new();

    private Values Treating(IOperation at, Wrapping wrapping, Values receiver, List<Values> values)
    {
        var between = builder.Node((at, wrapping), "between", at.Syntax);
        var teller = wrapping.If is { } told ? Use(ObjectsOf(told.At, receiver, values), (at, wrapping)) : -1;
        treating[between] = (wrapping, teller, at);
        state = state.WithObject(between, ObjectState.Untouched with { Wrapped = ObjectsOf(wrapping.Inner, receiver, values) });
        return Values.Of(between);
    }

    private int Treated(int between, int change, (Wrapping Wrapping, int Teller, IOperation At) how)
    {
        var treated = builder.Node((between, change), "treated", how.At.Syntax);
        var range = builder.Range(how.At.Syntax);
        var arguments = new List<Argument> { new(Root.Parameter(0), change, -1, range) };
        if (how.Teller >= 0)
            arguments.Add(new Argument(Root.Parameter(1), how.Teller, -1, range));
        var edge = new Edge(new Place(Root.Parameter(0)), new Place(Root.Return), Carry.Copy)
        {
            Treatments = how.Wrapping.Treatments,
            If = how.Wrapping.If is { } told ? new Told(new Place(Root.Parameter(1)), told.Word) : null,
        };
        builder.Call((between, change), "treat", new Call(
            "the wrapper", default, Summary.Nothing with { Edges = EquatableArray.Of(edge) }, -1, EquatableArray.From(arguments), treated, ResultTreatment.None, range, false));
        return treated;
    }
}

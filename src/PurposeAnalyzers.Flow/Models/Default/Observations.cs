using Microsoft.CodeAnalysis;

namespace PurposeAnalyzers.Flow.Models.Default;

// An answer that carries nothing still tells something about what was asked. That counts for categories of which every derivation counts.
//
//   string.Contains(string value): bool        this ?> return; @0 ?> return
//   List<T>.Count                              this.[*] ?> return
//   string.IsNullOrEmpty, T?.HasValue          nothing: null tests

internal static class Observations
{
    public static void Add(Signature signature, FlowSet flows)
    {
        if (Tells(signature.Method, flows))
        {
            foreach (var input in signature.Inputs.Concat(signature.Lambdas.Select(lambda => lambda.Result)).Where(input => !input.IsPosition))
                flows.Observe(input, new Place(Root.Return));
        }
    }

    public static void Add(IMethodSymbol getter, End receiver, FlowSet flows)
    {
        if (Tells(getter, flows))
            flows.Observe(receiver, new Place(Root.Return));
    }

    private static bool Tells(IMethodSymbol method, FlowSet flows) =>
        DataTypes.IsAnswer(method.ReturnType) && !flows.Reaches(Root.Return) && !MemberNames.IsNullTest(method.Name);
}

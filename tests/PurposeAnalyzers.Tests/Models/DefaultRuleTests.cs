using Microsoft.CodeAnalysis;
using PurposeAnalyzers.Flow.Models;
using PurposeAnalyzers.Flow.Models.Default;
using PurposeAnalyzers.Flow.Models.Notation;

namespace PurposeAnalyzers.Tests.Models;

/// <summary>The default rule over real signatures: Data/default-rule.flows says what it must answer, overload by overload.</summary>
public class DefaultRuleTests(ITestOutputHelper output)
{
    private static readonly ModelFile Expected = FlowsParser.Parse(
        "default-rule.flows", new StreamReader(typeof(DefaultRuleTests).Assembly.GetManifestResourceStream("default-rule.flows")!).ReadToEnd());

    public static TheoryData<string> Types => new(Expected.Rows.Select(row => row.Type).Distinct());

    [Fact]
    public void Expectations_AreReadWithoutFault() => Assert.Empty(Expected.Faults);

    [Theory]
    [MemberData(nameof(Types))]
    public void DefaultRule_ForEveryOverload_SaysWhatIsExpected(string type) => Assert.Equal(
        "",
        string.Join("\n", Expected.Rows.Where(row => row.Type == type).SelectMany(row => Overloads(row).Where(method => !IsAsExpected(row, method)).Select(method => Difference(row, method)))));

    [Fact]
    public void Expectations_CoverAtLeast300Signatures()
    {
        var signatures = Expected.Rows.SelectMany(Overloads).Distinct(SymbolEqualityComparer.Default).Count();

        output.WriteLine($"{signatures} signatures");
        Assert.True(signatures >= 300, $"{signatures} signatures");
    }

    [Fact]
    public void EveryExpectation_NamesRealMembers() => Assert.Empty(
        Expected.Rows.GroupBy(row => row.Position).Where(rows => !rows.Any(row => Overloads(row).Any())).Select(rows => $"line {rows.Key.Line + 1}"));

    [Theory]
    [InlineData("System.String", "IsNullOrEmpty")]
    [InlineData("System.Nullable`1", "get_HasValue")]
    [InlineData("System.Object", "GetHashCode")]
    public void NullTestsAndIdentity_TellNothing(string type, string member) => Assert.All(
        RealAssemblies.Compilation.GetTypeByMetadataName(type)!.GetMembers(member).OfType<IMethodSymbol>(),
        method => Assert.Equal(Summary.Nothing, DefaultRule.For(method)));

    private static IEnumerable<IMethodSymbol> Overloads(ModelRow row) => RealAssemblies.Compilation.GetTypesByMetadataName(row.Type)
        .First(type => type.DeclaredAccessibility == Accessibility.Public) // libraries have copies of their own
        .GetMembers()
        .OfType<IMethodSymbol>()
        .Where(method => method.DeclaredAccessibility == Accessibility.Public && row.Matches(method.Name) && !HasPointers(method))
        .Where(method => row.Parameters?.Accepts([.. method.Parameters.Select(parameter => parameter.Name)]) != false);

    private static bool HasPointers(IMethodSymbol method) => method.Parameters.Any(parameter => parameter.Type.TypeKind == TypeKind.Pointer);

    /// <summary>What an answer only tells about the value is compared in rows that speak of it.</summary>
    private static bool IsAsExpected(ModelRow row, IMethodSymbol method)
    {
        var expected = Expectation(row, method);
        var actual = DefaultRule.For(method, expected.RunsExpressions);
        var edges = expected.Edges.Any(edge => edge.Carry == Carry.Observe) ? actual.Edges : actual.Edges.Where(edge => edge.Carry != Carry.Observe);
        edges = edges.Select(edge => edge with { IsPart = false, IsApart = false }); // how an object's members stand to each other has no word in the notation
        return expected.Edges.Where(edge => IsPossible(edge, method)).ToHashSet().SetEquals(edges) && expected.Wrappings.ToHashSet().SetEquals(actual.Wrappings);
    }

    /// <summary>"value, value.[*]" stands for a text overload and a buffer overload: of both, the one that its type can have.</summary>
    private static bool IsPossible(Edge edge, IMethodSymbol method)
    {
        if (edge.From.Root.Kind != RootKind.Parameter)
            return true;
        var type = method.Parameters[edge.From.Root.Index].Type;
        if (DataTypes.CarriesNothing(type))
            return false;
        var member = edge.From.Path.Members.FirstOrDefault();
        if (DataTypes.IsLambdaType(type) || DataTypes.MentionsTypeParameter(type))
            return true;
        return DataTypes.IsChannel(type) ? member != AccessPath.Element : (DataTypes.ElementType(type) is not null) == (member == AccessPath.Element);
    }

    private static BoundRow Expectation(ModelRow row, IMethodSymbol method) => RowBinder.Bind(row.Effects, MemberShapes.Of(method, method.Name));

    private static string Difference(ModelRow row, IMethodSymbol method)
    {
        string[] names = [.. method.Parameters.Select(parameter => parameter.Name)];
        var actual = SummaryPrinter.Print(DefaultRule.For(method, Expectation(row, method).RunsExpressions), names);
        return $"line {row.Position.Line + 1}: {method.ToDisplayString()}\n    {actual}";
    }
}

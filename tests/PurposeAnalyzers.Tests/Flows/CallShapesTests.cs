using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace PurposeAnalyzers.Tests.Flows;

/// <summary>
/// Each family of sinks has a folder of samples, and each method there is a shape of call as real code has it: found, silent, or both next to each other.
/// Methods that only transport (no call of anything outside the sample) are not counted.
/// </summary>
public class CallShapesTests(ITestOutputHelper output)
{
    private const int Wanted = 50;

    [Theory]
    [InlineData("Stores")]
    [InlineData("Http")]
    [InlineData("Logs")]
    [InlineData("Mail")]
    [InlineData("Brokers")]
    public void Family_HasFiftyShapes_FoundAndSilent(string folder)
    {
        var shapes = SampleFolder.Names().Where(name => name.StartsWith(folder + "/", StringComparison.Ordinal)).Select(SampleFolder.Read)
            .SelectMany(sample => sample.Parts.Where(part => part.Assembly is null).SelectMany(Shapes)).ToList();
        var (found, silent) = (shapes.Count(shape => shape.Found > 0), shapes.Count(shape => shape.Calls > shape.Found));

        output.WriteLine($"{folder}: {shapes.Count} shapes; {found} with something found, {silent} with calls that are silent; {shapes.Sum(shape => shape.Found)} marks");
        Assert.True(shapes.Count >= Wanted, $"{shapes.Count} shapes in {folder}");
        Assert.True(found >= Wanted / 2 && silent >= Wanted / 2, $"{found} found, {silent} silent in {folder}");
    }

    private static IEnumerable<(int Calls, int Found)> Shapes(SamplePart part)
    {
        var root = CSharpSyntaxTree.ParseText(part.Text).GetRoot();
        var marked = Mark.Read(part.File, part.Text).Select(mark => mark.Line).ToList();
        var own = root.DescendantNodes().OfType<MethodDeclarationSyntax>().Select(method => method.Identifier.ValueText).ToHashSet();
        foreach (var method in root.DescendantNodes().OfType<MethodDeclarationSyntax>())
        {
            var lines = part.Text[..method.SpanStart].Count(c => c == '\n') + 1;
            var end = lines + method.ToString().Count(c => c == '\n');
            var calls = method.DescendantNodes().Count(node => node is ObjectCreationExpressionSyntax || node is InvocationExpressionSyntax call && !own.Contains(NameOf(call)));
            if (calls > 0)
                yield return (calls, marked.Count(line => line >= lines && line <= end));
        }
    }

    private static string NameOf(InvocationExpressionSyntax call) => call.Expression switch
    {
        MemberAccessExpressionSyntax access => access.Name.Identifier.ValueText,
        SimpleNameSyntax name => name.Identifier.ValueText,
        _ => "",
    };
}

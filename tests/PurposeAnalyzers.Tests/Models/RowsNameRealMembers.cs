using Microsoft.CodeAnalysis;
using PurposeAnalyzers.Flow.Models;
using PurposeAnalyzers.Flow.Models.Notation;

namespace PurposeAnalyzers.Tests.Models;

/// <summary>Every row of the built-in .flows files is held against the real assembly: its type, each member, each place.</summary>
public class RowsNameRealMembers(ITestOutputHelper output)
{
    public static TheoryData<string> Files => new(BuiltInModels.Files.Where(file => !file.Unverified).Select(file => file.Path));

    [Fact]
    public void BuiltInFiles_AreReadWithoutFault() => Assert.Empty(BuiltInModels.Files.SelectMany(file => file.Faults));

    [Theory]
    [MemberData(nameof(Files))]
    public void File_NamesOnlyWhatExists(string path) => Assert.Equal(
        "",
        string.Join("\n", BuiltInModels.Files.Single(file => file.Path == path).Rows.GroupBy(row => row.Position).SelectMany(Unresolved)));

    [Theory]
    [MemberData(nameof(Files))]
    public void File_IsNamedForTheAssembly_OfItsTypes(string path)
    {
        var file = BuiltInModels.Files.Single(file => file.Path == path);

        Assert.Equal(Path.GetFileNameWithoutExtension(path), Assert.Single(file.Assemblies));
        Assert.Equal("", string.Join("\n", file.Rows.Select(row => row.Type).Distinct().Where(type => AssemblyOf(type) != file.Assemblies[0]).Select(type => type + " is in " + AssemblyOf(type))));
    }

    [Fact]
    public void UnverifiedRows_AreCounted()
    {
        foreach (var file in BuiltInModels.Files)
            output.WriteLine($"{file.Path}: {file.Rows.Length} rows{(file.Unverified ? ", unverified" : "")}");
        output.WriteLine($"{BuiltInModels.Files.Sum(file => file.Rows.Length)} rows, {BuiltInModels.Files.Where(file => file.Unverified).Sum(file => file.Rows.Length)} unverified");
    }

    private static string? AssemblyOf(string type) => RealAssemblies.Compilation.GetTypeByMetadataName(type)?.ContainingAssembly.Name;

    /// <summary>One line may speak of several types: each exists, and what it names is in one of them.</summary>
    private static IEnumerable<string> Unresolved(IGrouping<ModelPosition, ModelRow> line)
    {
        var row = line.First();
        var types = line.Select(one => RealAssemblies.Compilation.GetTypeByMetadataName(one.Type)).ToList();
        var methods = types.OfType<INamedTypeSymbol>()
            .SelectMany(type => row.AndDerived ? RealAssemblies.WithDerived(type) : [type])
            .SelectMany(Members)
            .Where(method => method.DeclaredAccessibility is Accessibility.Public or Accessibility.Protected or Accessibility.ProtectedOrInternal)
            .ToList();
        var shapes = methods
            .Where(method => row.Matches(method.Name))
            .Select(method => MemberShapes.Of(method, method.Name))
            .Where(shape => row.Parameters?.Accepts(shape.Parameters) != false)
            .ToList();
        return line.Where((one, at) => types[at] is null).Select(one => "no type " + one.Type)
            .Concat(row.Members.GroupBy(pattern => pattern.Written)
                .Where(readings => readings.Key != ModelRow.OfType && !methods.Any(method => readings.Any(pattern => pattern.Matches(method.Name))))
                .Select(readings => "no member " + readings.Key))
            .Concat(row.Effects.OfType<KeepEffect>().Where(keep => !Kept(row, types, methods).Contains(keep.Parameter)).Select(keep => "no type parameter or parameter " + keep.Parameter))
            .Concat(row.Places.Where(place => !shapes.Any(shape => RowBinder.Places(place, shape).Any())).Select(place => "no place " + Text(place)))
            .Select(problem => $"line {row.Position.Line + 1}: {problem}");
    }

    /// <summary>What a row that says "keep" can speak of: type parameters of the type and of its members, and the members' parameters.</summary>
    private static IEnumerable<string> Kept(ModelRow row, IEnumerable<INamedTypeSymbol?> types, IEnumerable<IMethodSymbol> methods) =>
        types.OfType<INamedTypeSymbol>().SelectMany(type => type.TypeParameters).Select(parameter => parameter.Name)
            .Concat(methods.Where(method => row.Matches(method.Name)).SelectMany(method => method.TypeParameters.Select(parameter => parameter.Name).Concat(method.Parameters.Select(parameter => parameter.Name))));

    /// <summary>A row may speak of what an interface inherits, where it is called through that interface.</summary>
    private static IEnumerable<IMethodSymbol> Members(INamedTypeSymbol type) =>
        (type.TypeKind == TypeKind.Interface ? type.AllInterfaces.Prepend(type) : [type]).SelectMany(at => at.GetMembers().OfType<IMethodSymbol>());

    private static string Text(PlacePattern place) => string.Join('.', place.Members.Prepend(place.Root));
}

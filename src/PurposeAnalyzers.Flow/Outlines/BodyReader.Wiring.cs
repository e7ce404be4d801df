using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using PurposeAnalyzers.Flow.Models;
using PurposeAnalyzers.Flow.Symbols;

namespace PurposeAnalyzers.Flow.Outlines;

// How an application is put together, as far as it tells addresses. What is set up under a type or name is kept under it, and
// comes out wherever something of that type or name is asked for: by dependency injection there is no call between the two.
//
//   services.AddHttpClient<CrmClient>(http => http.BaseAddress = new Uri(config["Crm:Url"]!));
//       assigned to "client T:CrmClient": what the lambda leaves in http, the text config:Crm:Url at BaseAddress
//   class CrmClient { HttpClient http; Task Push(Customer c) => http.PostAsJsonAsync("x", c); }
//       read of "client T:CrmClient" at http
//   services.Configure<CrmOptions>(config.GetSection("Crm"))
//       assigned to CrmOptions.Url: config:Crm:Url

internal sealed partial class BodyReader
{
    private readonly Dictionary<int, IReadOnlyList<string>> clientBuilders = new();

    /// <summary>What a call tells of how clients and options are set up.</summary>
    /// <param name="constantOf">The constant that a parameter is given, by its name.</param>
    private void NoteWirings(IOperation at, IMethodSymbol target, Summary known, Func<string, string?> constantOf, List<Values> values, List<Argument> arguments, int result)
    {
        KeepBuilder(target, values, result);
        NoteWithin(target, values, result);
        foreach (var wiring in known.Wirings)
        {
            switch (wiring.Kind)
            {
                case WiringKind.Setting when result >= 0 && constantOf(wiring.Names[0]) is { } key:
                    builder.Text(result, TellingText.Setting + key);
                    if (NodeAt(wiring.At, arguments) is >= 0 and var section)
                        builder.Wire(section, result, WireKind.Load, "'" + key + "'");
                    break;
                case WiringKind.Named when result >= 0 && constantOf(wiring.Names[0]) is { } name:
                    builder.MemberRead(result, ClientNamed(name));
                    break;
                case WiringKind.Host when constantOf(wiring.Names[0]) is { } host && OutAt(wiring.At, arguments) is >= 0 and var addressed:
                    builder.Text(addressed, TellingText.Host + host);
                    break;
                case WiringKind.Host when OutAt(wiring.At, arguments) is >= 0 and var connected && HostArgument(target, wiring, arguments) is >= 0 and var named:
                    builder.Wire(named, connected, WireKind.Load, AccessPath.Host);
                    break;
                case WiringKind.Told when (wiring.At.Root.Kind == RootKind.Return ? result : OutAt(wiring.At, arguments)) is >= 0 and var told:
                    builder.Text(told, TellingText.Told + wiring.Names[0]);
                    break;
                case WiringKind.Client:
                    SetUpClient(at, target, wiring, constantOf, values, result);
                    break;
                case WiringKind.Verified or WiringKind.Anonymous:
                    NoteGate(target, wiring, values);
                    break;
                case WiringKind.Mapped when result >= 0:
                    foreach (var mapped in wiring.Names.SelectMany(name => MappedBy(name, target)))
                        builder.Map(at, mapped, Values.Of(result));
                    break;
                case WiringKind.Fallback when wiring.Names.Items.Any(name => Verifies(name, target)) && !IsTakenBack(at):
                    builder.MapAll(at);
                    break;
                case WiringKind.Options:
                    FillOptions(at, target, wiring, constantOf, arguments);
                    break;
            }
        }
    }

    private static int HostArgument(IMethodSymbol target, Wiring wiring, List<Argument> arguments) =>
        target.Parameters.FirstOrDefault(parameter => parameter.Name == wiring.Names[0]) is { } host ? NodeAt(new Place(Root.Parameter(host.Ordinal)), arguments) : -1;

    private static string ClientNamed(string name) => "client '" + name + "'";

    private static string ClientOf(INamedTypeSymbol type) => "client " + MemberKey.DocumentationId(type);

    private void SetUpClient(IOperation at, IMethodSymbol target, Wiring wiring, Func<string, string?> constantOf, List<Values> values, int result)
    {
        var clients = wiring.Names.SelectMany(name => ClientsOf(name, target, constantOf, values)).Distinct().ToList();
        if (result >= 0)
            clientBuilders[result] = clients;
        var configured = builder.Node(at, "configured " + wiring.At.Root.Index, at.Syntax);
        foreach (var earlier in EarlierAt(wiring.At, values))
            builder.MemberRead(configured, earlier);
        foreach (var client in clients)
            builder.Assignment(configured, client, at.Syntax);
        foreach (var function in at.DescendantsAndSelf().OfType<IMethodReferenceOperation>().Where(reference => declarations.IsInSource(reference.Method)))
        {
            if (function.Method.MethodKind == MethodKind.Ordinary)
                builder.Nested(declarations.KeyOf(function.Method));
        }
    }

    /// <summary>Whose client it is: of a type (and of the classes it derives from, which do the sending), of a name, of what an earlier call set up.</summary>
    private IEnumerable<string> ClientsOf(string name, IMethodSymbol target, Func<string, string?> constantOf, List<Values> values)
    {
        if (TypeArgument(target, name) is { } type)
        {
            yield return ClientNamed(type.Name);
            for (INamedTypeSymbol? client = type; client is not null && declarations.IsInSource(client); client = client.BaseType)
                yield return ClientOf(client);
        }
        else if (constantOf(name) is { } constant)
        {
            yield return ClientNamed(constant);
        }
        else if (target.Parameters.FirstOrDefault(parameter => parameter.Name == name) is { Type.SpecialType: SpecialType.None } earlier)
        {
            foreach (var key in BuildersAt(values[earlier.Ordinal]))
                yield return key;
        }
    }

    // AddHttpClient("crm", ...).AddTypedClient<CrmClient>(): the typed client is the named one.
    private IEnumerable<string> EarlierAt(Place place, List<Values> values) =>
        place is { Root: { Kind: RootKind.Parameter, Index: var index }, Path.IsEmpty: true } && index < values.Count ? BuildersAt(values[index]) : Enumerable.Empty<string>();

    private IEnumerable<string> BuildersAt(Values builders) =>
        builders.Nodes.SelectMany(node => clientBuilders.TryGetValue(node, out var clients) ? clients : Array.Empty<string>());

    // services.AddHttpClient<T>().AddPolicyHandler(policy): the same builder, whatever is added to it.
    private void KeepBuilder(IMethodSymbol target, List<Values> values, int result)
    {
        if (result >= 0 && clientBuilders.Count > 0 && target is { IsExtensionMethod: true, ReturnType.TypeKind: TypeKind.Interface } && BuildersAt(values[0]).ToList() is { Count: > 0 } clients)
            clientBuilders[result] = clients;
    }

    private static INamedTypeSymbol? TypeArgument(IMethodSymbol target, string name)
    {
        for (var index = 0; index < target.TypeParameters.Length; index++)
        {
            if (target.TypeParameters[index].Name == name)
                return target.TypeArguments[index] as INamedTypeSymbol;
        }

        var owner = target.ContainingType;
        for (var index = 0; owner is not null && index < owner.TypeParameters.Length; index++)
        {
            if (owner.TypeParameters[index].Name == name)
                return owner.TypeArguments[index] as INamedTypeSymbol;
        }

        return null;
    }

    private void FillOptions(IOperation at, IMethodSymbol target, Wiring wiring, Func<string, string?> constantOf, List<Argument> arguments)
    {
        var name = wiring.Names[0];
        var type = TypeArgument(target, name) ?? ArgumentType(at, name);
        if (type is null || !declarations.IsInSource(type))
            return;
        var section = NodeAt(wiring.At, arguments);
        if (wiring.At.Root.Kind == RootKind.Parameter && constantOf(target.Parameters[Math.Min(wiring.At.Root.Index, target.Parameters.Length - 1)].Name) is { } path)
        {
            section = builder.Node(at, "section", at.Syntax);
            builder.Text(section, TellingText.Setting + path);
        }

        if (section >= 0)
            FillMembers(type, section, at, depth: 1);
    }

    private void FillMembers(INamedTypeSymbol type, int section, IOperation at, int depth)
    {
        foreach (var property in type.GetMembers().OfType<IPropertySymbol>().Where(property => property is { IsStatic: false, IsIndexer: false, SetMethod: not null }))
        {
            var node = builder.Member(section, declarations.PlaceNames.Of(property), at.Syntax);
            if (HoldsText(property))
                builder.Assignment(node, declarations.FactsOf(property).Key, at.Syntax);
            else if (property.Type is INamedTypeSymbol { TypeKind: TypeKind.Class } inner && declarations.IsInSource(inner) && depth < AccessPath.Limit)
                FillMembers(inner, node, at, depth + 1);
        }
    }

    private static INamedTypeSymbol? ArgumentType(IOperation at, string name)
    {
        var value = ArgumentsOf(at).FirstOrDefault(argument => argument.Parameter?.Name == name)?.Value;
        while (value is IConversionOperation conversion)
            value = conversion.Operand;
        return value?.Type as INamedTypeSymbol;
    }

    private static IEnumerable<IArgumentOperation> ArgumentsOf(IOperation at) => at switch
    {
        IInvocationOperation invocation => invocation.Arguments,
        IObjectCreationOperation creation => creation.Arguments,
        IPropertyReferenceOperation property => property.Arguments,
        _ => Enumerable.Empty<IArgumentOperation>(),
    };

    private static string? ConstantArgument(IOperation at, string name) =>
        ArgumentsOf(at).FirstOrDefault(argument => argument.Parameter?.Name == name)?.Value.ConstantValue is { HasValue: true, Value: string text } ? text : null;

    private static int NodeAt(Place place, List<Argument> arguments) => arguments.Where(argument => argument.Root == place.Root).Select(argument => argument.Node).DefaultIfEmpty(-1).First();

    private static int OutAt(Place place, List<Argument> arguments) => arguments.Where(argument => argument.Root == place.Root).Select(argument => argument.Out).DefaultIfEmpty(-1).First();

    // Members that may hold an address, or options bound to a section.
    private bool HoldsText(ISymbol symbol) =>
        declarations.IsInSource(symbol)
        && MemberType.Of(symbol) is { } type
        && (type.SpecialType == SpecialType.System_String || type.Name == "Uri" && Elements.IsFramework(type));

    /// <summary>What dependency injection gives a type as its client comes in where one of its members holds a library's object.</summary>
    private void ReadInjected(Values owners, ISymbol symbol, string name, IOperation reference)
    {
        if (MemberType.Of(symbol) is not { TypeKind: TypeKind.Class, SpecialType: SpecialType.None } type || declarations.IsInSource(type) || symbol.ContainingType is not { } client || !declarations.IsInSource(client))
            return;
        foreach (var owner in owners)
        {
            if (builder.Member(owner, name, reference.Syntax) is var node && node != owner)
                builder.MemberRead(node, ClientOf(client));
        }
    }
}

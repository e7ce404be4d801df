using System.Collections.Immutable;

namespace PurposeAnalyzers.Flow.Models.Default;

/// <summary>The few type names that the default rule knows; everything else about libraries is data in .flows files.</summary>
internal static class KnownTypeNames
{
    public static readonly ImmutableHashSet<string> WithoutData = Names("Task ValueTask Type CancellationToken IAsyncResult");

    public static readonly ImmutableHashSet<string> Transparent = Names(
        "Task ValueTask ConfiguredTaskAwaitable ConfiguredValueTaskAwaitable ConfiguredTaskAwaiter ConfiguredValueTaskAwaiter TaskAwaiter ValueTaskAwaiter");

    public static readonly ImmutableHashSet<string> Numbers = Names("Half Int128 UInt128 Decimal BigInteger NFloat");

    public static readonly ImmutableHashSet<string> Scalars = Names("DateTimeOffset TimeSpan DateOnly TimeOnly Guid Complex Rune");

    public static readonly ImmutableHashSet<string> Immutable = Names(
        "Uri Version Regex TextEncoder Encoder Decoder TextInfo TimeZoneInfo IPAddress JsonElement JsonDocument BinaryData HashAlgorithm HttpClient Type CancellationToken XmlSerializer JsonSerializer");

    public static readonly ImmutableHashSet<string> Sequences = Names("IEnumerable IAsyncEnumerable IQueryable IOrderedEnumerable IOrderedQueryable ParallelQuery");

    public static readonly ImmutableHashSet<string> Infrastructure = Names(
        "IFormatProvider CultureInfo CompareInfo StringComparer IComparer IEqualityComparer Encoding IServiceProvider AsyncCallback Type CancellationToken "
        + "JsonTypeInfo JsonSerializerContext JsonSerializerOptions IServiceScope TaskScheduler");

    public static readonly ImmutableArray<string> InfrastructureEndings = ImmutableArray.Create(
        "Options", "Settings", "Context", "Provider", "Comparer", "Resolver", "Formatter", "Factory", "TypeInfo");

    /// <summary>Types that work for others and hold settings, not data: what they fetch is not derived from the user name they were made with.</summary>
    public static readonly ImmutableArray<string> ServiceEndings = ImmutableArray.Create(
        "Client", "ClientBase", "Service", "Services", "Connection", "Repository", "Manager", "Session", "Gateway", "Proxy", "Transport", "Server", "Multiplexer",
        "Endpoint", "Handler", "Controller", "ControllerBase", "PageModel", "PageBase", "Hub", "Api", "DataSource", "Scheduler", "Dispatcher", "Adapter", "Bus", "Backend");

    public static readonly ImmutableHashSet<string> Channels = Names("Stream");

    public static readonly ImmutableHashSet<string> Writers = Names(
        "TextWriter BinaryWriter XmlWriter Utf8JsonWriter JsonWriter IBufferWriter PipeWriter CodedOutputStream");

    public static readonly ImmutableHashSet<string> Buffers = Names("Span ReadOnlySpan Memory ReadOnlyMemory ArraySegment ReadOnlySequence");

    /// <summary>The type parameter of a dictionary, lookup, grouping, pair or priority queue that orders or finds and is no element.</summary>
    public static readonly ImmutableHashSet<string> KeyParameters = Names("TKey TPriority");

    /// <summary>Laid out as the sequences of groupings that they are.</summary>
    public static readonly ImmutableHashSet<string> Lookups = Names("ILookup Lookup");

    private static ImmutableHashSet<string> Names(string names) => names.Split(' ').ToImmutableHashSet();
}

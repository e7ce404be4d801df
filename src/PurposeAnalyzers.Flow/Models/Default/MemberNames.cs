using System.Collections.Immutable;

namespace PurposeAnalyzers.Flow.Models.Default;

// The name patterns of the default rule, all of them: the one place in the analyzers that concludes from names.
// They say what members usually do (Add fills, Contains asks, Parse reads), never that data is harmless.

/// <summary>What members and parameters are likely to do, by the verbs .NET libraries use.</summary>
internal static class MemberNames
{
    private static readonly ImmutableHashSet<string> ExactQueries = Names(
        "Equals ReferenceEquals CompareTo Compare TryPeek Peek StartsWith EndsWith BinarySearch Exists TrueForAll Any All TryCopyTo Seek SetLength Close Clear "
        + "EnsureCapacity TrimExcess Reset Rent Return ForEach MoveNext TryTake TryDequeue TryPop ConfigureAwait Overlaps SetEquals GetHashCode");

    private static readonly ImmutableArray<string> QueryVerbs = Verbs(
        "Contains IndexOf LastIndexOf Remove Delete Is Has TryGet Get Find Count CopyTo Read TryRead Flush Dispose Validate Wait Cancel");

    private static readonly ImmutableArray<string> FillingVerbs = Verbs(
        "GetOrAdd GetOrCreate Add Insert Push Enqueue Append Set Put Write Post Send Update Union SymmetricExcept Prepend Copy Fill Exchange Replace Intersect Except");

    private static readonly ImmutableArray<string> ExtensionFillingVerbs = Verbs("Add Append Insert Set Write Put Push Enqueue");

    private static readonly ImmutableArray<string> ChannelVerbs = Verbs("Write Serialize Save Copy Export Append Dump Render Encode Format Emit Print");

    private static readonly ImmutableArray<string> BufferVerbs = Verbs(
        "Read Receive CopyTo GetBytes GetChars GetValues GetItems TryGetBytes TryGetChars TryEncode TryDecode Copy ToLower ToUpper ToHex FromHex TryToHex TryFromHex Replace "
        + "BlockCopy ConstrainedCopy Convert BeginRead Format TryFormat ToBase64 TryToBase64 Encode Decode FromBase64 TryFromBase64 Transform Fill Write TryWrite TryCopy TryRead TryReceive TryTransform TryReplace");

    private static readonly ImmutableArray<string> BufferCounters = Verbs("Read Get TryRead Encode Decode Format");

    private static readonly ImmutableArray<string> Parsers = Verbs("Parse TryParse Peek TryPeek Read ToHalf ToInt128 ToUInt128 ToDateTime op_Explicit op_Implicit");

    private static readonly ImmutableHashSet<string> NumberGetters = Names(
        "ToByte ToSByte ToInt16 ToInt32 ToInt64 ToUInt16 ToUInt32 ToUInt64 ToSingle ToDouble ToDecimal ToChar ToGuid "
        + "GetInt16 GetInt32 GetInt64 GetUInt16 GetUInt32 GetUInt64 GetDouble GetSingle GetDecimal GetByte GetSByte GetChar GetFloat "
        + "TryGetInt16 TryGetInt32 TryGetInt64 TryGetUInt16 TryGetUInt32 TryGetUInt64 TryGetDouble TryGetSingle TryGetDecimal TryGetByte TryGetSByte");

    private static readonly ImmutableArray<string> Searches = Verbs("IndexOf LastIndexOf CompareTo CompareOrdinal Count BinarySearch FindIndex FindLastIndex GetHashCode GetByteCount GetCharCount");

    private static readonly ImmutableArray<string> Removers = Verbs("Remove Delete Erase Purge Forget Wipe Destroy Anonymize Anonymise Clear");

    private static readonly ImmutableArray<string> Replacers = Verbs("Update Save Replace Store Put Upsert Set");

    private static readonly ImmutableHashSet<string> Measures = Names("Capacity Position Rank Index Ordinal");

    private static readonly ImmutableHashSet<string> BufferNames = Names(
        "buffer buffers dest dst outArray array bytes chars span utf8 output values data");

    private static readonly ImmutableArray<string> PositionNames = ImmutableArray.Create(
        "start", "count", "length", "index", "offset", "capacity", "arrayIndex", "srcOffset", "dstOffset", "bufferSize", "size", "byteCount", "charCount", "byteIndex", "charIndex",
        "sourceIndex", "destinationIndex", "alignment", "radix");

    /// <summary>Asks the receiver something and leaves it as it is.</summary>
    public static bool IsQuery(string member)
    {
        var name = WithoutAsync(member);
        return ExactQueries.Contains(name) || (StartsWithAny(name, QueryVerbs) && !StartsWithVerb(name, "GetOr"));
    }

    /// <summary>Of code of one's own that is not seen (an interface implemented in another project): removes what it is given.</summary>
    public static bool Removes(string member) => StartsWithAny(member, Removers);

    /// <summary>Of such code: stores what it is given in place of what was stored.</summary>
    public static bool Replaces(string member) => StartsWithAny(member, Replacers);

    /// <summary>Puts its arguments into the receiver, whatever it returns.</summary>
    public static bool Fills(string member) => StartsWithAny(member, FillingVerbs) || StartsWithAny(WithoutTry(member), FillingVerbs);

    /// <summary>As an extension method, puts its arguments into its first one.</summary>
    public static bool FillsFirst(string member) => StartsWithAny(WithoutTry(member), ExtensionFillingVerbs);

    /// <summary>Writes into a channel that it is given.</summary>
    public static bool WritesChannel(string member) => StartsWithAny(member, ChannelVerbs) && !member.Contains("From");

    /// <summary>Writes into a buffer that it is given.</summary>
    public static bool WritesBuffer(string member) => StartsWithAny(member, BufferVerbs);

    /// <summary>Returns how much it has put into a buffer.</summary>
    public static bool CountsBuffer(string member) => StartsWithAny(member, BufferCounters);

    /// <summary>Returns a number read from text or bytes: the number is the data.</summary>
    public static bool ReadsNumber(string member)
    {
        var name = WithoutAsync(member);
        return NumberGetters.Contains(name) || StartsWithAny(name, Parsers);
    }

    /// <summary>Returns where or how many: no data.</summary>
    public static bool IsSearch(string member) => member == "Compare" || StartsWithAny(member, Searches);

    /// <summary>Asks only whether there is a value.</summary>
    public static bool IsNullTest(string member) => member is "IsNullOrEmpty" or "IsNullOrWhiteSpace" or "get_HasValue";

    /// <summary>How many, how long, where: "Length", "ArgumentCount".</summary>
    public static bool IsMeasure(string property) =>
        Measures.Contains(property) || property.EndsWith("Count", StringComparison.Ordinal) || property.EndsWith("Length", StringComparison.Ordinal);

    public static bool IsBuffer(string parameter) => BufferNames.Contains(parameter) || parameter.StartsWith("dest", StringComparison.Ordinal);

    /// <summary>A number that says where in the data, not what.</summary>
    public static bool IsPosition(string parameter) => PositionNames.Any(name => parameter.StartsWith(name, StringComparison.Ordinal));

    /// <summary>ref parameters are written by these only; elsewhere ref is a way to pass large values.</summary>
    public static bool WritesReference(string member) =>
        member.StartsWith("Try", StringComparison.Ordinal)
        || member is "Exchange" or "CompareExchange" or "Write" or "Resize" or "Swap"
        || member.StartsWith("Read", StringComparison.Ordinal)
        || member.Contains("Initialize");

    /// <summary>A verb is followed by another word: "Is" starts "IsEmpty", not "Issue"; "Add" starts "Add" and "AddRange", not "Address".</summary>
    private static bool StartsWithVerb(string name, string verb) =>
        name.StartsWith(verb, StringComparison.Ordinal) && (name.Length == verb.Length || !char.IsLower(name[verb.Length]) || verb is "GetOr");

    private static bool StartsWithAny(string name, ImmutableArray<string> verbs)
    {
        foreach (var verb in verbs)
        {
            if (StartsWithVerb(name, verb))
                return true;
        }

        return false;
    }

    private static string WithoutTry(string name) => name.StartsWith("Try", StringComparison.Ordinal) ? name.Substring(3) : name;

    private static string WithoutAsync(string name) => name.EndsWith("Async", StringComparison.Ordinal) ? name.Substring(0, name.Length - 5) : name;

    private static ImmutableHashSet<string> Names(string names) => names.Split(' ').ToImmutableHashSet();

    private static ImmutableArray<string> Verbs(string verbs) => verbs.Split(' ').ToImmutableArray();
}

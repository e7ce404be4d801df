namespace PurposeAnalyzers.Flow.Symbols.Text;

// Tells declarations from bodies, by braces, arrows and equals signs alone.
//
//   class Order                              declaration
//   {
//       const int Most = 9;                  declaration: constants count wherever they are named
//       private int count = First();         body: = First()
//       public int Count => count;           body: => count
//       public string Mail { get; set; }     declaration
//       void Add(int n) { count += n; }      body: { count += n; }
//   }
//
// When in doubt it is a declaration: then an edit costs more, and misses nothing.

internal sealed class FileScanner
{
    private enum Frame { Type, Enum, Accessors }

    private static readonly HashSet<int> TypeWords = Hashes("class", "struct", "interface", "record", "namespace", "extension");
    private static readonly HashSet<int> AccessorWords = Hashes("get", "set", "init", "add", "remove");
    private static readonly int EnumWord = TextHash.OfName("enum"), ConstWord = TextHash.OfName("const"), WhereWord = TextHash.OfName("where");
    private static readonly HashSet<int> UsingWords = Hashes("using", "global", "extern");

    private readonly Lexer lexer;
    private readonly List<int>? starts;
    private readonly Stack<Frame> frames = new();
    private int headerStart = -1;
    private int headerName;
    private int depth;
    private int last;
    private char lastKind;
    private bool hasType, hasEnum, hasConst, isUsing, hasWhere, hasParameters, inBases;

    /// <param name="starts">Receives where each token of a declaration starts.</param>
    public FileScanner(string text, List<int>? starts = null)
    {
        lexer = new Lexer(text);
        this.starts = starts;
        while (lexer.Next())
            Step();
        IsBalanced &= frames.Count == 0 && depth == 0;
    }

    public List<int> Names => lexer.Names;
    public List<BodyRegion> Bodies { get; } = new();

    /// <summary>The hashes of the names in base lists and constraints, and in what using directives give another name.</summary>
    public List<int> BaseNames { get; } = new();

    public ulong Declarations { get; private set; } = TextHash.Seed;
    public bool IsBalanced { get; private set; } = true;
    public bool HasConditions => lexer.HasConditions;
    public bool HasEscapes => lexer.HasEscapes;

    private static HashSet<int> Hashes(params string[] words) => new(words.Select(TextHash.OfName));

    private void Step()
    {
        if (headerStart < 0)
        {
            headerStart = lexer.TokenStart;
            headerName = lexer.Kind == Lexer.Name ? Names.Count - 1 : Names.Count;
        }

        if (depth == 0 && BeginsBody(out var isBlock))
        {
            SkipBody(isBlock);
            return;
        }

        starts?.Add(lexer.TokenStart);
        Declarations = TextHash.Mix(Declarations, lexer.TokenHash);
        Note();
    }

    private bool BeginsBody(out bool isBlock)
    {
        isBlock = lexer.Kind == '{';
        if (frames.Count > 0 && frames.Peek() == Frame.Enum)
            return false;
        return lexer.Kind switch
        {
            Lexer.Arrow => true,
            '=' => !isUsing && !hasConst,
            '{' => !hasType && !hasEnum && (lastKind == ')' || hasWhere && hasParameters || lastKind == Lexer.Name && AccessorWords.Contains(last) && InAccessors),
            _ => false,
        };
    }

    private bool InAccessors => frames.Count > 0 && frames.Peek() == Frame.Accessors;

    private void Note()
    {
        var kind = lexer.Kind;
        if (depth > 0)
        {
            depth += kind is '(' or '[' or '{' ? 1 : kind is ')' or ']' or '}' ? -1 : 0;
        }
        else
        {
            switch (kind)
            {
                case Lexer.Name:
                    NoteName(lexer.LastName);
                    break;
                case ':' when hasType:
                case '=' when isUsing:
                    inBases = true;
                    break;
                case '(' or '[':
                    hasParameters |= kind == '(';
                    depth++;
                    break;
                case '{':
                    frames.Push(hasEnum ? Frame.Enum : hasType ? Frame.Type : Frame.Accessors);
                    EndHeader();
                    break;
                case '}':
                    Leave();
                    break;
                case ';':
                    EndHeader();
                    break;
            }
        }

        lastKind = kind;
    }

    private void NoteName(int word)
    {
        last = word;
        if (inBases)
            BaseNames.Add(word);
        hasWhere |= word == WhereWord && hasParameters;
        hasType |= !hasWhere && TypeWords.Contains(word);
        hasEnum |= word == EnumWord;
        hasConst |= word == ConstWord;
        isUsing |= lexer.TokenStart == headerStart && UsingWords.Contains(word);
    }

    private void Leave()
    {
        if (frames.Count > 0)
            frames.Pop();
        else
            IsBalanced = false;
        EndHeader();
    }

    private void EndHeader()
    {
        headerStart = -1;
        hasType = hasEnum = hasConst = isUsing = hasWhere = hasParameters = inBases = false;
    }

    private void SkipBody(bool isBlock)
    {
        var (start, isInitializer) = (lexer.TokenStart, lexer.Kind == '=');
        var firstName = isInitializer ? Names.Count : headerName;
        var inside = isBlock ? 1 : 0;
        var ended = false;
        while (!ended && lexer.Next())
        {
            if (lexer.Kind is '(' or '[' or '{')
                inside++;
            else if (lexer.Kind is ')' or ']' or '}')
                ended = --inside <= (isBlock ? 0 : -1);
            else
                ended = inside == 0 && !isBlock && (lexer.Kind == ';' || lexer.Kind == ',' && isInitializer);
        }

        IsBalanced &= ended;
        if (ended && !isBlock)
            lexer.Back();
        var end = lexer.Position;
        Bodies.Add(new BodyRegion(headerStart, start, end, firstName, Names.Count, TextHash.Of(lexer.Text.AsSpan(headerStart, end - headerStart))));
        Declarations = TextHash.Mix(Declarations, isBlock ? '{' : lexer.Kind);
        if (isBlock)
            EndHeader();
        lastKind = Lexer.End;
    }
}

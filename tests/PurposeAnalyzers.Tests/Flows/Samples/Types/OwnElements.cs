// Sequences that are their own elements, or whose elements are ever deeper sequences: a tree of tokens.
using System.Collections;

class Token : IEnumerable<Token>
{
    private readonly List<Token> children = new();

    [PersonalData(Category = DataCategory.EmailAddress)]
    public string Email { get; set; } = "";

    public IEnumerator<Token> GetEnumerator() => children.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}

class Left : List<Right> { }

class Right : List<Left> { }

abstract class Deeper<T> : IEnumerable<Deeper<Deeper<T>>>
{
    [PersonalData(Category = DataCategory.PhoneNumber)]
    public string Phone { get; set; } = "";

    public abstract IEnumerator<Deeper<Deeper<T>>> GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}

class Printer
{
    void Log(Token token) => Console.WriteLine(token.Email); //~ PUR203 Token.Email

    void LogChildren(Token token)
    {
        foreach (var child in token)
            Console.WriteLine(child.Email); //~ PUR203 Token.Email
    }

    void Name(Token token) => Console.WriteLine(token); // prints the name of its type

    void Names(IEnumerable<Token> tokens) => Console.WriteLine(string.Join(", ", tokens));

    void LogDeep(Deeper<int> deeper) => Console.WriteLine(deeper.Phone); //~ PUR203 Deeper.Phone

    int Count(Left left, Right right, Deeper<int> deeper) => left.Count + right.Count + deeper.Count();
}

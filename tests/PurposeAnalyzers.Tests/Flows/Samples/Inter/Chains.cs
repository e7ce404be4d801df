// Through many methods, in and out, by interface and by generics; and what each of them drops.
class Chains
{
    void FiveDown(Customer c) => One(c.Email); //~ PUR203 Customer.Email

    void FiveDownHarmless(Customer c) => One(c.Theme);

    void One(string text) => Two(text, 1);

    void Two(string text, int depth) => Three(text + depth);

    void Three(string text) => Four(new[] { text });

    void Four(string[] texts) => Five(texts[0]);

    void Five(string text) => Console.WriteLine(text);

    void UpAndDown(Customer c)
    {
        var mail = Up1(c);
        Five(mail); //~ PUR203 Customer.Email
    }

    string Up1(Customer c) => Up2(c).Trim();

    string Up2(Customer c) => Up3(c) + "";

    string Up3(Customer c) => c.Email;

    void DroppedOnTheWay(Customer c) => Five(Length(c).ToString());

    int Length(Customer c) => Up1(c).Length;

    void OtherParameter(Customer c)
    {
        Five(First(c.Theme, c.Email));
        Five(First(c.Email, c.Theme)); //~ PUR203 Customer.Email
    }

    static string First(string first, string second) => second == "" ? first : first;

    void NamedArguments(Customer c)
    {
        Five(First(second: c.Email, first: c.Theme));
        Five(First(second: c.Theme, first: c.Name)); //~ PUR203 Customer.Name
    }

    void OptionalArgument(Customer c)
    {
        Five(Or(c.Theme));
        Five(Or(c.Theme, c.Email)); //~ PUR203 Customer.Email
    }

    static string Or(string text, string other = "none") => text == "" ? other : text;

    void SameMethodTwice(Customer c)
    {
        var plain = Same(c.Theme);
        var mail = Same(c.Email);
        Five(plain);
        Five(mail); //~ PUR203 Customer.Email
    }

    static T Same<T>(T value) => value;

    void Recursive(Customer c)
    {
        Five(Repeat(c.Theme, 3));
        Five(Repeat(c.Email, 3)); //~ PUR203 Customer.Email
    }

    static string Repeat(string text, int times) => times == 0 ? text : Repeat(text, times - 1);

    void Mutual(Customer c)
    {
        Five(Even(c.Name, 4)); //~ PUR203 Customer.Name
        Five(Even(c.Theme, 4));
    }

    static string Even(string text, int n) => n == 0 ? text : Odd(text, n - 1);

    static string Odd(string text, int n) => n == 0 ? "" : Even(text, n - 1);

    void Tuple(Customer c)
    {
        var (points, mail) = Both(c);
        Console.WriteLine(points);
        Console.WriteLine(mail); //~ PUR203 Customer.Email
    }

    static (int Points, string Mail) Both(Customer c) => (c.Points, c.Email);

    void ByMemberAccess(Customer c)
    {
        var reader = new Reader<Customer>(c);
        Console.WriteLine(reader.Read(x => x.Points));
        Console.WriteLine(reader.Read(x => x.Name)); //~ PUR203 Customer.Name
    }

    private sealed class Reader<T>
    {
        private readonly T item;

        public Reader(T item) => this.item = item;

        public TResult Read<TResult>(Func<T, TResult> read) => read(item);
    }
}

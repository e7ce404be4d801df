using System.Globalization;
using Microsoft.CodeAnalysis;

namespace PurposeAnalyzers.Tests.Flows;

/// <summary>A diagnostic carries the whole way of what it speaks of: places as additional locations, texts as properties.</summary>
public class StepsTests
{
    [Fact]
    public async Task Steps_ThroughAHelper_LeadFromTheReadToTheSink()
    {
        var diagnostic = await Single("PUR203", """
            class Steps
            {
                void Read(Customer c) => Hand(c.Email);

                void Hand(string text) => System.Console.WriteLine(text);
            }
            """);

        Assert.Equal(["Customer.Email is read", "goes into Steps.Hand", "goes into Console.WriteLine"], Texts(diagnostic));
        Assert.Equal([3, 3, 5], diagnostic.AdditionalLocations.Select(Line));
    }

    [Fact]
    public async Task Steps_OfSeveralLabelsAtOnePlace_AreThoseOfTheOneAtFault()
    {
        var diagnostic = await Single("PUR201", """
            class Steps
            {
                void Save(Customer c)
                {
                    var mail = c.Email;
                    System.IO.File.WriteAllText("f", mail + string.Join(",", c.LastFace.Values));
                }
            }
            """);

        Assert.Equal("Customer.LastFace is read", Texts(diagnostic)[0]);
        Assert.Equal("Customer.LastFace|FaceExpression", diagnostic.Properties["labels"]);
    }

    [Theory]
    [InlineData("helpers", "PUR203", """
        void Show(Customer c) => One("x" + Clean(c.Email));
        string Clean(string t) => t.Trim();
        void One(string t) => Two(t);
        void Two(string t) => Console.WriteLine(t);
        """, "1 c.Email: Customer.Email is read", "1 c.Email: goes into Steps.Clean", "2 t: goes into String.Trim", "1 Clean(c.Email): returned by Steps.Clean",
        "1 \"x\" + Clean(c.Email): goes into Steps.One", "3 t: goes into Steps.Two", "4 t: goes into Console.WriteLine")]
    [InlineData("results", "PUR203", """
        string Get(Customer c) => c.Email;
        string Again(Customer c) => Get(c);
        void Show(Customer c) { var t = Again(c); Console.WriteLine(t); }
        """, "1 c.Email: Customer.Email is read", "2 Get(c): returned by Steps.Get", "3 Again(c): returned by Steps.Again", "3 t: goes into Console.WriteLine")]
    [InlineData("out parameters", "PUR203", """
        void Show(Customer c) { Fill(c, out var t); Console.WriteLine(t); }
        void Fill(Customer c, out string t) => t = c.Name;
        """, "2 c.Name: Customer.Name is read", "1 Fill(c, out var t): put in by Steps.Fill", "1 t: goes into Console.WriteLine")]
    [InlineData("async methods", "PUR203", """
        async Task<string> Get(Customer c) { await Task.Yield(); return c.Email; }
        async Task Show(Customer c) { var t = await Get(c); await Task.Run(() => Console.WriteLine(t)); }
        """, "1 c.Email: Customer.Email is read", "2 Get(c): returned by Steps.Get", "2 () => Console.WriteLine(t): goes into lambda", "2 t: goes into Console.WriteLine")]
    [InlineData("iterators", "PUR203", """
        IEnumerable<string> Names(List<Customer> all) { foreach (var c in all) yield return c.Name; }
        void Show(List<Customer> all) { foreach (var n in Names(all)) Console.WriteLine(n); }
        """, "1 c.Name: Customer.Name is read", "2 Names(all): returned by Steps.Names", "2 n: goes into Console.WriteLine")]
    [InlineData("uses", "PUR101", """
        string Of(Customer c) => c.Phone!;
        [ProcessesFor(Purpose.Billing)] int Bill(Customer c) => Of(c).Length;
        """, "1 c.Phone: Customer.Phone is read", "2 Of(c): returned by Steps.Of")]
    public Task Steps_ThroughCalls_TellEachHop(string what, string id, string members, params string[] steps) => Lead(what, id, members, steps);

    [Theory]
    [InlineData("captured variables", "PUR203", """
        void Show(Customer c) { var t = c.Email; Action show = () => Console.WriteLine(t); show(); }
        """, "1 c.Email: Customer.Email is read", "1 () => Console.WriteLine(t): goes into lambda", "1 t: goes into Console.WriteLine")]
    [InlineData("what a lambda puts into its captures", "PUR203", """
        void Show(Customer c) { var all = new List<string>(); Action<string> add = x => all.Add(x);
          add(c.Email); Console.WriteLine(all[0]); }
        """, "2 c.Email: Customer.Email is read", "2 c.Email: goes into delegate", "1 x: goes into List.Add", "2 add(c.Email): put in by delegate", "2 all: goes into List[]", "2 all[0]: goes into Console.WriteLine")]
    [InlineData("callbacks", "PUR203", """
        void Show(Customer c) => Run(c.Name, x => Console.WriteLine(x));
        void Run(string t, Action<string> step) => step(t);
        """, "1 c.Name: Customer.Name is read", "1 c.Name: goes into Steps.Run", "1 Run(c.Name, x => Console.WriteLine(x)): put in by Steps.Run",
        "1 Run(c.Name, x => Console.WriteLine(x)): goes into callback", "1 x: goes into Console.WriteLine")]
    [InlineData("queries", "PUR203", """
        void Show(List<Customer> all) { var names = all.Select(c => c.Name); Console.WriteLine(names.First()); }
        """, "1 c.Name: Customer.Name is read", "1 c => c.Name: returned by lambda", "1 c => c.Name: goes into Enumerable.Select", "1 names: goes into Enumerable.First", "1 names.First(): goes into Console.WriteLine")]
    public Task Steps_ThroughFunctions_TellEachHop(string what, string id, string members, params string[] steps) => Lead(what, id, members, steps);

    [Theory]
    [InlineData("private fields", "PUR203", """
        private string last = "";
        void Keep(Customer c) => last = c.Email;
        void Show() => Console.WriteLine(last);
        """, "2 c.Email: Customer.Email is read", "2 c.Email: is put into Steps.last", "3 last: Steps.last is read", "3 last: goes into Console.WriteLine")]
    [InlineData("collections in fields", "PUR203", """
        private readonly List<string> all = new();
        void Keep(Customer c) => Add(c.Name);
        void Add(string t) => all.Add(t);
        void Show() { foreach (var t in all) Console.WriteLine(t); }
        """, "2 c.Name: Customer.Name is read", "2 c.Name: goes into Steps.Add", "3 t: goes into List.Add", "3 all.Add(t): is put into Steps.all", "4 all: Steps.all is read", "4 t: goes into Console.WriteLine")]
    [InlineData("properties with code", "PUR203", """
        private string text = "";
        string Text { get => text; set => text = value; }
        void Keep(Customer c) => Text = c.Email;
        void Show() => Console.WriteLine(Text);
        """, "3 c.Email: Customer.Email is read", "3 c.Email: goes into Steps.Text", "2 value: is put into Steps.text", "2 text: Steps.text is read", "4 Text: returned by Steps.Text", "4 Text: goes into Console.WriteLine")]
    [InlineData("constructors", "PUR103", """
        void Make(Customer c) => new Order { ShipTo = Short(c.Name) };
        string Short(string t) => t[..1];
        """, "1 c.Name: Customer.Name is read", "1 c.Name: goes into Steps.Short", "1 Short(c.Name): returned by Steps.Short", "1 Short(c.Name): is put into Order.ShipTo")]
    [InlineData("records", "PUR102", """
        public record Card(string Mail, int Id);
        public object Make(Customer c) => new Card(c.Email, 1);
        """, "2 c.Email: Customer.Email is read", "2 c.Email: goes into new Card", "1 string Mail: is put into Card.Mail")]
    public Task Steps_ThroughMembers_TellEachHop(string what, string id, string members, params string[] steps) => Lead(what, id, members, steps);

    [Theory]
    [InlineData("collections", "PUR203", """
        void Show(List<Customer> all) { var mails = new List<string>(); foreach (var c in all) mails.Add(c.Email);
          var text = string.Join(",", mails); Console.WriteLine(text); }
        """, "1 c.Email: Customer.Email is read", "1 c.Email: goes into List.Add", "2 mails: goes into String.Join", "2 text: goes into Console.WriteLine")]
    [InlineData("exceptions", "PUR201", """
        void Save(FaceFrame f) { try { Check(f.JawOpen); } catch (Exception e) { File.WriteAllText("f", e.Message); } }
        void Check(float jaw) { }
        void Try(FaceFrame f) { var e = Make(f.JawOpen.ToString());
          File.WriteAllText("f", e.Message); }
        Exception Make(string text) => new Exception(text);
        """, "3 f.JawOpen: FaceFrame.JawOpen is read", "3 f.JawOpen: goes into Single.ToString", "3 f.JawOpen.ToString(): goes into Steps.Make", "5 text: goes into new Exception",
        "3 Make(f.JawOpen.ToString()): returned by Steps.Make", "4 e: goes into Exception.Message", "4 e.Message: goes into File.WriteAllText")]
    [InlineData("whole objects", "PUR201", """
        void Hand(Customer c) => Save(c);
        void Save(Customer c) { var t = System.Text.Json.JsonSerializer.Serialize(c); File.WriteAllText("f", t); }
        void Other() => Hand(new Customer());
        """, "2 c: Customer.LastFace is part of it", "2 c: goes into JsonSerializer.Serialize", "2 t: goes into File.WriteAllText")]
    [InlineData("addresses", "PUR301", """
        Task Send(HttpClient http, Customer c) => Post(http, "https://other.example/", c.Name);
        Task Post(HttpClient http, string url, string text) => http.PostAsync(url, new StringContent(text));
        """, "1 c.Name: Customer.Name is read", "1 c.Name: goes into Steps.Post", "2 text: goes into new StringContent", "2 new StringContent(text): goes into HttpClient.PostAsync", "2 new StringContent(text): is sent to https://other.example/")]
    public Task Steps_ThroughObjects_TellEachHop(string what, string id, string members, params string[] steps) => Lead(what, id, members, steps);

    private static async Task Lead(string what, string id, string members, string[] steps)
    {
        Assert.NotEmpty(what);
        var diagnostic = await Single(id, "class Steps {\n" + members + "\n}");

        Assert.Equal(steps, diagnostic.AdditionalLocations.Zip(Texts(diagnostic), (at, text) => $"{Line(at) - 1} {Source(at)}: {text}"));
    }

    [Fact]
    public async Task Steps_OfAnAddressThatCallersGive_AreToldOnce()
    {
        var diagnostics = await new SampleCompilation(SampleReader.Read("Steps", """
            class Steps
            {
                Task Send(HttpClient http, Customer c) => Post(http, "https://other.example/", c.Name);
                Task Post(HttpClient http, string url, string text) => http.PostAsync(url, new StringContent(text));
            }
            """)).Diagnostics(TestContext.Current.CancellationToken);

        Assert.DoesNotContain(diagnostics, diagnostic => diagnostic.Id == "PUR303");
    }

    private static string Source(Location location) => location.SourceTree!.GetText(TestContext.Current.CancellationToken).ToString(location.SourceSpan);

    private static async Task<Diagnostic> Single(string id, string text) =>
        Assert.Single(await new SampleCompilation(SampleReader.Read("Steps", text)).Diagnostics(TestContext.Current.CancellationToken), diagnostic => diagnostic.Id == id);

    private static IReadOnlyList<string> Texts(Diagnostic diagnostic) =>
    [
        .. diagnostic.Properties
            .Where(property => property.Key.StartsWith("step.", StringComparison.Ordinal))
            .OrderBy(property => int.Parse(property.Key["step.".Length..], CultureInfo.InvariantCulture))
            .Select(property => property.Value!),
    ];

    private static int Line(Location location) => location.GetLineSpan().StartLinePosition.Line + 1;
}

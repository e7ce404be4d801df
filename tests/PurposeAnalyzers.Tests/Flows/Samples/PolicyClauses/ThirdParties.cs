using System.Net.Http.Json;

// Clauses 6 and 7: nobody who is not listed, nothing that is not listed, the law's exceptions declared, the reply to whoever asked.
class ThirdParties
{
    private readonly HttpClient http = new();

    Task NotListed(Customer c) => http.PostAsJsonAsync("https://audience.example/audience", new { c.Email }); //~ PUR301 Customer.Email

    Task NotListedWithoutData(Customer c) => http.PostAsJsonAsync("https://audience.example/audience", new { c.Points });

    Task NotListedAnonymized(List<Customer> all) => http.PostAsJsonAsync("https://audience.example/audience", Summary(all));

    Task Processor(Order order) => http.PostAsJsonAsync("https://carrier.example/p", new { order.Buyer.Name, order.ShipTo });

    Task ProcessorMore(Order order) => http.PostAsJsonAsync("https://carrier.example/p", new { order.Buyer.Name, order.Buyer.BirthDate }); //~ PUR302 Customer.BirthDate

    [ProcessesFor(Purpose.JointService)]
    Task FewestItems(Account a) => http.PostAsJsonAsync("https://lab.example/join", new { a.Number });

    [ProcessesFor(Purpose.JointService)]
    Task MoreItems(Account a) => http.PostAsJsonAsync("https://lab.example/join", new { a.Number, a.LastPage }); //~ PUR302 Account.LastPage

    [ProcessesFor(Purpose.JointResearch)]
    Task Research(Account a) => http.PostAsJsonAsync("https://lab.example/study", new { a.LastPage });

    [ProcessesFor(Purpose.JointResearch)]
    Task ResearchIdentifying(Account a) => http.PostAsJsonAsync("https://lab.example/study", new { a.Number, a.LastPage }); //~ PUR302 Account.Number

    [ProcessesFor(Purpose.JointResearch)]
    Task ResearchOnPages(List<Account> all) => http.PostAsJsonAsync("https://lab.example/study", all.Select(a => a.LastPage));

    Task FaceToAProcessor(FaceFrame f) => http.PostAsJsonAsync("https://carrier.example/p", new { f.JawOpen }); //~ PUR302 FaceFrame.JawOpen

    Task FaceToNobody(FaceFrame f) => http.PostAsJsonAsync("https://carrier.example/p", new { f.Ticks });

    Task FaceToOurselves(FaceFrame f) => http.PostAsJsonAsync("https://face.shop.example/p", new { f.JawOpen });

    [Anonymizes("only counts of at least ten")]
    static Dictionary<string, int> Summary(List<Customer> all) => all.GroupBy(c => c.Name).ToDictionary(g => g.Key, g => g.Count());
}

// langversion: 12
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;

// Prompts that are put together from what is known of a customer, sent to a model's provider over HTTP.
record Turn(string Role, string Content); //~ PUR102 Turn.Content

class Prompt
{
    private readonly List<Turn> turns = [];

    public Prompt System(string text)
    {
        turns.Add(new("system", text));
        return this;
    }

    public Prompt User(string text)
    {
        turns.Add(new("user", text));
        return this;
    }

    public object ToPayload() => new { model = "small", messages = turns };
}

class ModelClient
{
    private static readonly HttpClient http = new() { BaseAddress = new Uri("https://api.openai.com/v1/") };

    public async Task<string> Complete(Prompt prompt)
    {
        var answer = await http.PostAsJsonAsync("chat/completions", prompt.ToPayload());
        return await answer.Content.ReadAsStringAsync();
    }
}

class LocalModel
{
    private readonly HttpClient http = new();

    public async Task<string> Ask(string question)
    {
        var body = new StringContent(JsonSerializer.Serialize(new { prompt = question }), Encoding.UTF8, "application/json");
        using var answer = await http.PostAsync("https://llm.shop.example/generate", body);
        return await answer.Content.ReadAsStringAsync();
    }
}

class SupportBot(ModelClient model, LocalModel local)
{
    public Task<string> Draft(Customer c, string question) =>
        model.Complete(new Prompt().System("Be kind.").User($"{c.Name} asks: {question}")); //~ PUR301 Customer.Name

    public Task<string> DraftWithoutName(Customer c, string question) =>
        model.Complete(new Prompt().System("Be kind.").User($"A customer with {c.Points} points asks: {question}"));

    public Task<string> DraftAtHome(Customer c, string question) => local.Ask($"{c.Name} asks: {question}");

    public async Task<string> Summarise(Order order)
    {
        using var http = new HttpClient();
        http.DefaultRequestHeaders.Add("x-api-key", "k");
        var request = new HttpRequestMessage(HttpMethod.Post, "https://api.anthropic.com/v1/messages")
        {
            Content = JsonContent.Create(new { text = $"Order to {order.ShipTo}: {order.Note}" }),
        };
        var answer = await http.SendAsync(request); //~ PUR301 Order.ShipTo
        return await answer.Content.ReadAsStringAsync();
    }

    public async Task<string> SummariseNote(Order order)
    {
        using var http = new HttpClient();
        var answer = await http.PostAsJsonAsync("https://api.anthropic.com/v1/messages", new { order.Note, order.Total });
        return await answer.Content.ReadAsStringAsync();
    }
}

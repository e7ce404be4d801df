using Anthropic;
using Anthropic.Models.Messages;
using MaxMind.GeoIP2;
using Octokit;
using Telegram.Bot;
using Twilio.Rest.Api.V2010.Account;

// Whoever calls a vendor's library hands its arguments to the vendor.
class VendorLibraries
{
    async Task Chat(ITelegramBotClient bot, Customer c)
    {
        await bot.SendMessage(1, "Hello " + c.Name); //~ PUR301 Customer.Name
        await bot.SendMessage(1, "Hello " + c.Points);
    }

    async Task Issue(IIssuesClient issues, Customer c)
    {
        await issues.Create("shop", "bugs", new NewIssue("Bug of " + c.Email)); //~ PUR301 Customer.Email
        await issues.Create("shop", "bugs", new NewIssue("Bug with " + c.Points));
    }

    async Task Where(WebServiceClient service, Visitor visitor)
    {
        await service.CityAsync(visitor.Address); //~ PUR301 Visitor.Address
    }

    void WhereByFile(DatabaseReader reader, Visitor visitor)
    {
        var city = reader.City(visitor.Address);
        if (reader.TryCountry(visitor.Address, out var country))
            Console.WriteLine("one more");
    }

    void Text(Customer c)
    {
        MessageResource.Create(new Twilio.Types.PhoneNumber("+1"), body: "Hello " + c.Name); //~ PUR301 Customer.Name
        MessageResource.Create(new Twilio.Types.PhoneNumber("+1"), body: "Hello");
    }

    async Task Ask(AnthropicClient client, Customer c)
    {
        await client.Messages.Create(new MessageCreateParams //~ PUR301 Customer.Email
        {
            MaxTokens = 10,
            Model = "claude",
            Messages = new MessageParam[] { new UserMessageParam { Content = "Write to " + c.Email } },
        });
    }
}

class Visitor
{
    [PersonalData]
    public string Address { get; set; } = "";
}

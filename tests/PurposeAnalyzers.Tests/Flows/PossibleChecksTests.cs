using Microsoft.CodeAnalysis;

namespace PurposeAnalyzers.Tests.Flows;

/// <summary>A diagnostic about a missing check says which members could make it, so that fixes can.</summary>
public class PossibleChecksTests
{
    [Fact]
    public async Task Check_OfThePersonThatIsRead_IsAMemberOfThatPerson()
    {
        var found = await Single("PUR105", """
            class Letters
            {
                [ProcessesFor(Purpose.Newsletter)]
                void Send(Order order, IMailer mailer) => mailer.Post(order.Buyer.Email, "");
            }
            """);

        Assert.Equal(["Consent", "Newsletter", "order.Buyer", "T:Shop.Customer"], Facts(found));
        Assert.Equal("P:Shop.Customer.AcceptsNews|order.Buyer|true", found.Properties["possible"]);
    }

    [Fact]
    public async Task Check_AtACall_IsAskedOfTheArgument()
    {
        var found = await Single("PUR105", """
            class Letters
            {
                void All(Customer clerk, Order sold, IMailer mailer) => Send(clerk, sold, mailer);

                [ProcessesFor(Purpose.Newsletter)]
                private void Send(Customer from, Order to, IMailer mailer) => mailer.Post(to.Buyer.Email, "");
            }
            """);

        Assert.Equal(["Consent", "Newsletter", "sold.Buyer", "T:Shop.Customer"], Facts(found));
    }

    [Fact]
    public async Task Check_OfAService_IsCalledByItsNameThere()
    {
        var found = await Single("PUR304", """
            // langversion: 12
            interface IOptOuts
            {
                Task<bool> Has(int customer, [OptedOutOf] string recipient);

                [OptedOutOf(Recipient.Sisters)]
                Task RequireSharing(int customer);

                [OptedOutOf(Recipient.Advertiser)]
                bool Other(int customer);
            }

            class Sync(IOptOuts optOuts)
            {
                void Push(Customer c, [DisclosesTo(Recipient.Sisters)] Action<string> sisters)
                {
                    sisters(c.Email);
                    Tell(c.Email);
                }

                private static void Tell([DisclosesTo(Recipient.Sisters)] string mail) { }

                public IOptOuts OptOuts => optOuts;
            }
            """);

        Assert.Equal(["Sharing", "Sisters", "c", "T:Shop.Customer"], Facts(found));
        Assert.Equal(
            "M:IOptOuts.Has(System.Int32,System.String)|OptOuts|await false\nM:IOptOuts.RequireSharing(System.Int32)|OptOuts|await returns\n"
            + "M:IOptOuts.Has(System.Int32,System.String)|optOuts|await false\nM:IOptOuts.RequireSharing(System.Int32)|optOuts|await returns",
            found.Properties["possible"]);
    }

    [Fact]
    public async Task Check_OfIdentity_IsWhatVerifies()
    {
        var found = await Single("PUR403", """
            // langversion: 12
            class Rights(ICustomers customers)
            {
                [Exports(typeof(Customer))]
                public string Export(int id) => System.Text.Json.JsonSerializer.Serialize(customers.Get(id));

                [VerifiesIdentity]
                private bool IsMe(int id) => id > 0;
            }
            """);

        Assert.Equal("Identity", found.Properties["check"]);
        Assert.Equal("M:Rights.IsMe(System.Int32)||true", found.Properties["possible"]);
    }

    private static IEnumerable<string?> Facts(Diagnostic diagnostic) =>
        new[] { "check", "asked", "person", "personType" }.Select(name => diagnostic.Properties.TryGetValue(name, out var value) ? value : null);

    private static async Task<Diagnostic> Single(string id, string text)
    {
        var sample = SampleReader.Read("Possible", text);
        Assert.SkipUnless(SampleCompilation.CanCompile(sample), "newer language");
        return Assert.Single(await new SampleCompilation(sample).Diagnostics(TestContext.Current.CancellationToken), diagnostic => diagnostic.Id == id);
    }
}

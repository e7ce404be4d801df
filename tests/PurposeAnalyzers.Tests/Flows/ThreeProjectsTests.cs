namespace PurposeAnalyzers.Tests.Flows;

/// <summary>
/// A solution of three projects that see each other's metadata only. The check is made in one of them; what does not make it hands it
/// on with [CheckedByCaller], and whoever neither makes it nor hands it on is told.
/// </summary>
public class ThreeProjectsTests
{
    private const string Infrastructure = """
        using PurposeAnalyzers;
        namespace Infrastructure
        {
            public class Person
            {
                [PersonalData(Category = "EmailAddress")]
                public string Mail { get; set; } = "";

                [ConsentFor("Newsletter")]
                public bool News { get; set; }
            }

            public interface IPost { void Send(string to); }

            public interface IDesk { [VerifiesIdentity] bool Confirms(int id); }

            public interface IPeople { Person Get(int id); }

            public class NewsSender
            {
                private readonly IPost post;

                public NewsSender(IPost post) => this.post = post;

                [ProcessesFor("Newsletter")LEFT]
                public void Send(Person person)
                {
                    CHECK
                    post.Send(person.Mail);
                }
            }

            public class DataDesk
            {
                private readonly IPeople people;
                private readonly IDesk desk;

                public DataDesk(IPeople people, IDesk desk) => (this.people, this.desk) = (people, desk);

                [Exports(typeof(Person))LEFT]
                public string Export(int id)
                {
                    VERIFY
                    return people.Get(id).Mail;
                }
            }
        }
        """;

    private const string Application = """
        using Infrastructure;
        using PurposeAnalyzers;
        namespace Application
        {
            public class Campaigns
            {
                private readonly NewsSender sender;

                public Campaigns(NewsSender sender) => this.sender = sender;

                [ProcessesFor("Newsletter")LEFT]
                public void Announce(Person person)
                {
                    CHECK
                    sender.Send(person);
                }
            }

            public class Requests
            {
                private readonly DataDesk data;
                private readonly IDesk desk;

                public Requests(DataDesk data, IDesk desk) => (this.data, this.desk) = (data, desk);

                [Exports(typeof(Person))LEFT]
                public string Answer(int id)
                {
                    VERIFY
                    return data.Export(id);
                }
            }
        }
        """;

    private const string Host = """
        using Application;
        using Infrastructure;
        using PurposeAnalyzers;
        namespace Host
        {
            public class Night
            {
                private readonly Campaigns campaigns;
                private readonly Requests requests;
                private readonly IDesk desk;

                public Night(Campaigns campaigns, Requests requests, IDesk desk) => (this.campaigns, this.requests, this.desk) = (campaigns, requests, desk);

                public void Run(Person person)
                {
                    CHECK
                    campaigns.Announce(person);
                }

                public string Answer(int id)
                {
                    VERIFY
                    return requests.Answer(id);
                }
            }
        }
        """;

    [Theory]
    [InlineData("makes", "", "", null)]
    [InlineData("leaves", "makes", "", null)]
    [InlineData("leaves", "leaves", "makes", null)]
    [InlineData("leaves", "leaves", "", "Host")]
    [InlineData("leaves", "", "", "Application")]
    [InlineData("", "", "", "Infrastructure")]
    [InlineData("makes", "makes", "makes", null)]
    [InlineData("leaves", "", "makes", "Application")]
    public async Task Check_MadeInOneProject_IsAskedOfNoOther(string infrastructure, string application, string host, string? told)
    {
        var projects = new[] { ("Infrastructure", Written(Infrastructure, infrastructure)), ("Application", Written(Application, application)), ("Host", Written(Host, host)) };

        for (var main = 0; main < projects.Length; main++)
        {
            var text = string.Join('\n', projects.Take(main).Select(project => $"// assembly: {project.Item1}\n{project.Item2}").Prepend(projects[main].Item2));
            var findings = await new SampleCompilation(SampleReader.Read(projects[main].Item1, text), assembly: "Three" + projects[main].Item1).Findings(TestContext.Current.CancellationToken);

            var missing = findings.Where(finding => finding.Id is "PUR105" or "PUR403" || finding.Id.StartsWith("CS", StringComparison.Ordinal)).Select(finding => finding.Id).Order();
            Assert.Equal(told == projects[main].Item1 ? ["PUR105", "PUR403"] : [], missing);
        }
    }

    private static string Written(string project, string does) => project
        .Replace("LEFT", does == "leaves" ? ", CheckedByCaller" : "", StringComparison.Ordinal)
        .Replace("CHECK", does == "makes" ? "if (!person.News) return;" : "", StringComparison.Ordinal)
        .Replace("VERIFY", does == "makes" ? "if (!desk.Confirms(id)) return \"\";" : "", StringComparison.Ordinal);
}

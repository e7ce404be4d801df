using System.Globalization;
using PurposeAnalyzers.Flow.Models.Naming;

namespace PurposeAnalyzers.Tests.Models;

/// <summary>Every phrase of the dictionary, and every rule of its matcher: what a name that ends so holds, and what takes the meaning from it.</summary>
public class NamePhraseTests
{
    private const string Heads =
        "template subject resolver provider service factory validator validation regex pattern format formatter length count counter index column field label title placeholder caption header "
        + "option settings configuration type kind mode enabled disabled confirmed verified required changed handler event command method class table property attribute parser converter builder client sender "
        + "manager repository store storage queue channel claim scheme policy rule error exception message text html body footer layout view page url uri path endpoint route key token hash salt hasher "
        + "protector encoder generator detector tracker recognizer request response result callback listener action filter sort order comparer visibility strategy size limit max min expiration timeout "
        + "attempts reset confirmation verification notification domain host server port protocol usage statistics metadata schema map mapper model dto lookup dictionary cache control box button input "
        + "picker editor icon color font style theme resource file directory folder extension prefix suffix separator culture mask masked redacted hashed encrypted prompt hint tooltip description "
        + "constraint descriptor definition expression selector accessor getter setter delegate permission status state flag support supported available allowed denied id";

    private static readonly List<(string Kind, string Name, string Type)> Phrases = Read().ToList();

    public static TheoryData<string> Kinds => new(Phrases.Select(phrase => phrase.Kind).Distinct());

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Phrase_EndsAName_HasItsKind(string kind) => None(
        Of(kind).Where(phrase => KindOf(phrase.Name, phrase.Type) != kind || KindOf("Old" + phrase.Name, phrase.Type) != kind).Select(phrase => phrase.Name));

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Phrase_AnotherNounFollows_HasNone(string kind) =>
        None(Of(kind).Select(phrase => phrase.Name + "Validator").Where(name => KindOf(name, "Order") is not null));

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Phrase_AVerbGoesBefore_HasNone(string kind) => None(
        Of(kind).SelectMany(phrase => new[] { ("Has" + phrase.Name, phrase.Type), ("Max" + phrase.Name, phrase.Type) }).Where(name => KindOf(name.Item1, name.Item2) is not null).Select(name => name.Item1));

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Phrase_InATypeOfSettings_HasNone(string kind) =>
        None(Of(kind).Where(phrase => KindOf(phrase.Name, phrase.Type + "Options") is not null).Select(phrase => phrase.Name));

    [Fact]
    public void PhraseWithAContext_ElsewhereAlone_HasNone() => None(
        Phrases.Where(phrase => phrase.Type != "Order" && KindOf(phrase.Name, "Order") is not null).Select(phrase => phrase.Name));

    [Fact]
    public void Name_EndsWithATechnicalNoun_HasNone() =>
        None(Heads.Split(' ').Select(Pascal).SelectMany(head => new[] { "Email" + head, "Password" + head, "BirthDate" + head }).Where(name => KindOf(name, "Order") is not null));

    [Theory]
    [InlineData("is has can should allow enable require requires use max min show hide validate on add remove get set try default supports include ignore invalid missing no num number")]
    public void Name_StartsWithAVerbOrFlag_HasNone(string leaders) =>
        None(leaders.Split(' ').Select(leader => Pascal(leader) + "EmailAddress").Where(name => KindOf(name, "Order") is not null));

    [Theory]
    [InlineData("Email1 Email2 Email3 EmailValue EmailNormalized EmailRaw EmailPrimary EmailSecondary EmailHex EmailString EmailIso EmailKana EmailKanji")]
    public void Name_EndsWithATrailer_HasItsKind(string names) => Assert.All(names.Split(' '), name => Assert.Equal("email", KindOf(name, "Order")));

    [Theory]
    [InlineData("m_emailAddress s_emailAddress _emailAddress __emailAddress emailAddress EmailAddress EMailAddress email_address EMAIL_ADDRESS Email_Address userEmailAddress")]
    public void Name_InAnyCasing_HasItsKind(string names) => Assert.All(names.Split(' '), name => Assert.Equal("email", KindOf(name, "Order")));

    [Theory]
    [InlineData("Emailable Emails2Go Unemailed Surfaces Typefaces Zipper Ethnicityless Phonetic Agenda Racecar")]
    public void Name_OnlyContainsThePhrase_HasNone(string names) => None(names.Split(' ').Where(name => KindOf(name, "Order") is not null));

    [Theory]
    [InlineData("User Customer Person Patient Employee Contact Guest Passenger Student Subscriber Applicant Candidate Resident Profile Player Gamer Citizen Driver Doctor Teacher Author")]
    [InlineData("Recipient Donor Visitor Attendee Participant Buyer Seller Shopper Reviewer Spouse UserDto CustomerModel PatientEntity GuestInfo PlayerDetails UserRecord CreateUserRequest UserV2 CustomerV3Dto")]
    public void BareName_InAPersonsType_IsThatPersonsName(string types) => Assert.All(types.Split(' '), type => Assert.Equal("name", KindOf("Name", type)));

    [Theory]
    [InlineData("Member Identity Client Host Owner Holder Parent Child Account Tenant Product UserType UserRole CustomerGroup UserStatus PatientKind UserManager CustomerService UserStore UserSettings UserOptions")]
    public void BareName_InAnotherType_IsNobodysName(string types) => None(types.Split(' ').Where(type => KindOf("Name", type) is not null || KindOf("Address", type) is not null));

    [Theory]
    [InlineData("FontFace TypeFace FrontFace BackFace CubeFace CullFace PolyFace MeshFace ClockFace BothFaces ServerIp HostIp ProxyIp TemplateEmail DefaultPassword SmtpPassword TestEmail SamplePhone DatabasePassword DbPassword")]
    [InlineData("AdminPassword ButtonFace DoubleIp ServerLogin AdminLogin RootPassword SystemPassword ServicePassword DefaultEmail TestPhoto SampleIncome TypeSex TestAge FontRace HostDns")]
    public void OneWord_AfterATechnicalOne_HasNone(string names) => None(names.Split(' ').Where(name => KindOf(name, "Order") is not null));

    private static void None(IEnumerable<string> names) => Assert.Equal("", string.Join(' ', names));

    private static IEnumerable<(string Kind, string Name, string Type)> Of(string kind) => Phrases.Where(phrase => phrase.Kind == kind);

    private static string? KindOf(string member, string type) => NameDictionary.BuiltIn.KindOf(member, type)?.Name;

    private static IEnumerable<(string Kind, string Name, string Type)> Read()
    {
        using var reader = new StreamReader(typeof(NamePhraseTests).Assembly.GetManifestResourceStream("phrases.txt")!);
        foreach (var line in reader.ReadToEnd().Split('\n').Where(line => line.Length > 0 && line[0] != '#'))
        {
            var (kind, phrases) = (line.Split('|')[0].Trim(), line.Split('|')[1]);
            foreach (var words in phrases.Split(',').Select(phrase => phrase.Trim().Split(' ')))
                yield return (kind, string.Concat(words.Where(word => word[0] != '@').Select(Pascal)), TypeFor(words[^1]));
        }
    }

    private static string TypeFor(string context) => context switch
    {
        "@person" or "@user" => "Customer",
        "@card" => "PaymentCard",
        "@account" => "BankAccount",
        "@address" => "BillingAddress",
        "@face" => "FaceFrame",
        "@location" => "LocationFix",
        "@analytics" => "AnalyticsEvent",
        "@device" => "DeviceExport",
        _ => "Order",
    };

    /// <summary>A number of its own is a word of its own: Address_1.</summary>
    private static string Pascal(string word) => word.All(char.IsDigit) ? "_" + word : CultureInfo.InvariantCulture.TextInfo.ToTitleCase(word);
}

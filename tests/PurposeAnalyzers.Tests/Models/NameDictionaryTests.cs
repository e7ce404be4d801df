using PurposeAnalyzers.Flow.Catalog;
using PurposeAnalyzers.Flow.Catalog.Kinds;
using PurposeAnalyzers.Flow.Models.Naming;

namespace PurposeAnalyzers.Tests.Models;

public class NameDictionaryTests
{
    [Theory]
    [InlineData("Email Order email")]
    [InlineData("customerEmail Order email")]
    [InlineData("EMail Order email")]
    [InlineData("WorkEmail1 Order email")]
    [InlineData("last_name Order name")]
    [InlineData("CardHolderName Order name")]
    [InlineData("Name CustomerDto name")]
    [InlineData("Name CreateUserCommand name")]
    [InlineData("_ssn Order document")]
    [InlineData("SSN Order document")]
    [InlineData("Dob Order birth")]
    [InlineData("Age Patient birth")]
    [InlineData("MobilePhone Order phone")]
    [InlineData("AddressLine1 Order address")]
    [InlineData("City BillingAddress address")]
    [InlineData("RemoteIpAddress Session ip")]
    [InlineData("BlendShapes Frame face")]
    [InlineData("GazeDirection Frame face")]
    [InlineData("HeartRate Watch health")]
    [InlineData("ExpiryDate CardModel finance")]
    [InlineData("Password LoginForm credential")]
    [InlineData("UserAgent Visit agent")]
    public void Name_OfPersonalData_HasItsKind(string line) => Assert.Equal(line.Split(' ')[2], Kind(line));

    [Theory]
    [InlineData("FileName HostName EmailTemplate NameResolver DisplayName EmailConfirmed PropertyName TypeName PhoneNumberConfirmed MachineName ServerName AddressFamily")]
    [InlineData("EmailService PasswordHasher PasswordHash IsEmailValid MaxNameLength NameSpace EventName TableName ColumnName FontFace TypeFace Interface Surface CardType GenderType")]
    [InlineData("EmailSettings PhoneFormat IpAddressFilter BaseAddress MemoryAddress FullName CommandName PasswordLength AgeLimit Storage Page Image Package Average Language")]
    [InlineData("LoginUrl PasswordResetToken RaceCondition StreetView CullFace FaceCount ZipArchive EmailSubject PhotoSize ContactForm MobileView AssemblyName FrontFace SmtpPassword DefaultPassword Name City")]
    public void Name_OfSomethingElse_HasNone(string names) =>
        Assert.Equal("", string.Join(' ', names.Split(' ').Where(name => NameDictionary.BuiltIn.KindOf(name, "Order") is not null)));

    [Theory]
    [InlineData("Name UserType")]
    [InlineData("Name Product")]
    [InlineData("Password SmtpOptions")]
    [InlineData("City Weather")]
    [InlineData("Age CacheEntry")]
    public void Name_InATypeOfSomethingElse_HasNone(string line) => Assert.Null(Kind(line));

    [Fact]
    public void Dictionary_Kinds_HaveACategoryInTheStarterCatalog()
    {
        var missing = DataKind.All.Values.Where(kind => kind.In(StarterCatalog.Load().Categories.Keys) is null).Select(kind => kind.Name).Order();
        Assert.Equal(["trait"], missing);
    }

    private static string? Kind(string line) => NameDictionary.BuiltIn.KindOf(line.Split(' ')[0], line.Split(' ')[1])?.Name;
}

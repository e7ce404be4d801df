namespace Violations.DeclaredGrounds;

// Policy 6: law, danger to life and the like permit a disclosure, if it is said which, and why. A ground without a reason is no ground.

public sealed class Account
{
    [PersonalData(Purpose.ServiceProvision, Purpose.AbusePrevention, Category = DataCategory.CommunicationLog)]
    public required string LastSignIn { get; init; }
}

public interface ILegalDesk
{
    Task PrepareAsync(string fileNumber, Account account);
}

public sealed class CourtOrderWrong(ILegalDesk desk)
{
    [DisclosureBasis(DisclosureGround.Law, "")] //~ PUR006 DisclosureBasis
    public Task AnswerAsync(string fileNumber, Account account) => desk.PrepareAsync(fileNumber, account);
}

public sealed class CourtOrderRight(ILegalDesk desk)
{
    [DisclosureBasis(DisclosureGround.Law, "Code of Criminal Procedure, article 197 (2); the order is filed under the number given")]
    public Task AnswerAsync(string fileNumber, Account account) => desk.PrepareAsync(fileNumber, account);
}

public sealed class PoliceRequestWrong(HttpClient http)
{
    public Task AnswerAsync(Account account) =>
        http.PostAsJsonAsync("https://desk.police.example/replies", new { account.LastSignIn }); //~ PUR302 Account.LastSignIn
}

public sealed class PoliceRequestRight(HttpClient http)
{
    [DisclosureBasis(DisclosureGround.Law, "Code of Criminal Procedure, article 197 (2)", Recipient = Recipient.Police)]
    public Task AnswerAsync(Account account) =>
        http.PostAsJsonAsync("https://desk.police.example/replies", new { account.LastSignIn });

    [DisclosureBasis(DisclosureGround.LifeOrProperty, "Somebody is in danger now, and cannot be asked")]
    public Task AlertAsync(Account account) =>
        http.PostAsJsonAsync("https://emergency.police.example/alerts", new { account.LastSignIn });
}

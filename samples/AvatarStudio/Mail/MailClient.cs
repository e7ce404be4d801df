namespace AvatarStudio.Mail;

[DisclosesTo(Recipient.SendGrid)]
internal sealed class MailClient(HttpClient http, ILogger<MailClient> logger) : IMailSender
{
    private const string From = "hello@avatarstudio.example";

    public async Task SendAsync(string to, string subject, string body, CancellationToken cancel)
    {
        using var response = await http.PostAsJsonAsync("v3/messages", new { from = From, to, subject, text = body }, cancel);
        if (!response.IsSuccessStatusCode)
            logger.LogWarning("The mail provider answered {Status}", (int)response.StatusCode);
        response.EnsureSuccessStatusCode();
    }
}

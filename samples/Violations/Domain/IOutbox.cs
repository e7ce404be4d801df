namespace Violations.Domain;

/// <summary>Our own queue of mails to send. Putting one there is no disclosure yet; the sender behind it answers for that.</summary>
public interface IOutbox
{
    Task SendAsync(string to, string text);
}

using System.Net;

namespace AvatarStudio.Partners;

/// <summary>Answers every outgoing call without making it, so that a developer's machine sends nobody's data anywhere.</summary>
internal sealed class SimulatedTransport : HttpMessageHandler
{
    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var reference = $"simulated-{Guid.NewGuid():N}";
        return Task.FromResult(new HttpResponseMessage(HttpStatusCode.OK)
        {
            Content = JsonContent.Create(new { id = reference, trackingNumber = reference }),
        });
    }
}

namespace AvatarStudio.Orders;

/// <summary>The parcel service: gets the label's text and the driver's phone number, and nothing about what is in the parcel.</summary>
[DisclosesTo(Recipient.Courier)]
public interface ICarrier
{
    Task<string> BookAsync(string recipientName, PostalAddress address, string? phone, CancellationToken cancel);
}

[DisclosesTo(Recipient.Courier)]
internal sealed class CarrierClient(HttpClient http) : ICarrier
{
    public async Task<string> BookAsync(string recipientName, PostalAddress address, string? phone, CancellationToken cancel)
    {
        var booking = new { recipient = recipientName, address, phone };
        using var response = await http.PostAsJsonAsync("v2/shipments", booking, cancel);
        response.EnsureSuccessStatusCode();
        var booked = await response.Content.ReadFromJsonAsync<Booked>(cancel);
        return booked?.TrackingNumber ?? throw new InvalidOperationException("The carrier answered without a tracking number.");
    }

    private sealed record Booked(string TrackingNumber);
}

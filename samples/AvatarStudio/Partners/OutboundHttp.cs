using AvatarStudio.Billing;
using AvatarStudio.Mail;
using AvatarStudio.Orders;

namespace AvatarStudio.Partners;

/// <summary>Everybody we call. Each client says with [DisclosesTo] who stands behind its address.</summary>
internal static class OutboundHttp
{
    public static void AddOutboundHttp(this IServiceCollection services, bool simulated)
    {
        Client<IPaymentProcessor, PaymentClient>("https://api.stripe.com/");
        Client<IMailSender, MailClient>("https://api.mail.example/");
        Client<ICarrier, CarrierClient>("https://api.carrier.example/");
        Client<GroupCompanyClient, GroupCompanyClient>("https://sharing.group.example/");

        void Client<TClient, TImplementation>(string address)
            where TClient : class
            where TImplementation : class, TClient
        {
            var client = services.AddHttpClient<TClient, TImplementation>(http => http.BaseAddress = new Uri(address));
            if (simulated)
                client.ConfigurePrimaryHttpMessageHandler(() => new SimulatedTransport());
        }
    }
}

using AvatarStudio.Billing;
using AvatarStudio.Mail;
using AvatarStudio.Orders;

namespace AvatarStudio.Partners;

/// <summary>Everybody we call. Each client says with [DisclosesTo] who stands behind its address.</summary>
internal static class OutboundHttp
{
    public static void AddOutboundHttp(this IServiceCollection services, bool simulated)
    {
        services.AddHttpClient<IPaymentProcessor, PaymentClient>(http => http.BaseAddress = new Uri("https://api.stripe.com/"));
        services.AddHttpClient<IMailSender, MailClient>(http => http.BaseAddress = new Uri("https://api.sendgrid.com/"));
        services.AddHttpClient<ICarrier, CarrierClient>(http => http.BaseAddress = new Uri("https://api.courier.example/"));
        services.AddHttpClient<GroupCompanyClient>(http => http.BaseAddress = new Uri("https://sharing.group.example/"));
        if (simulated)
            services.ConfigureHttpClientDefaults(client => client.ConfigurePrimaryHttpMessageHandler(() => new SimulatedTransport()));
    }
}

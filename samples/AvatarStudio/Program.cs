using AvatarStudio.Account;
using AvatarStudio.Audience;
using AvatarStudio.Billing;
using AvatarStudio.FaceCapture;
using AvatarStudio.Gallery;
using AvatarStudio.Orders;
using AvatarStudio.Partners;
using AvatarStudio.Storage;
using AvatarStudio.Support;
using Microsoft.AspNetCore.Authentication.Cookies;

var builder = WebApplication.CreateBuilder(args);
var services = builder.Services;

services.AddSingleton(TimeProvider.System);
services.AddDbContext<StudioDbContext>(db => db.UseSqlite(builder.Configuration.GetConnectionString("Studio")));
services.AddOutboundHttp(simulated: builder.Configuration.GetValue<bool>("Outbound:Simulated"));

services.AddAuthentication(CookieAuthenticationDefaults.AuthenticationScheme).AddCookie(cookie =>
    cookie.Events.OnRedirectToLogin = redirect =>
    {
        redirect.Response.StatusCode = StatusCodes.Status401Unauthorized;
        return Task.CompletedTask;
    });
services.AddAuthorization();
services.AddControllers();

services.AddSingleton<SignInCodes>();
services.AddSingleton<FaceCaptureSessions>();
services.AddScoped<SignInService>();
services.AddScoped<AccountService>();
services.AddScoped<RecordCorrections>();
services.AddScoped<OrderService>();
services.AddScoped<ShippingService>();
services.AddScoped<BillingService>();
services.AddScoped<InquiryService>();
services.AddScoped<GalleryService>();
services.AddScoped<AudienceStatistics>();
services.AddScoped<UsageRecorder>();
services.AddScoped<Recommendations>();
services.AddScoped<CampaignMailer>();
services.AddScoped<GroupSharing>();
services.AddHostedService<SubscriptionJob>();

var app = builder.Build();

await using (var scope = app.Services.CreateAsyncScope())
    await scope.ServiceProvider.GetRequiredService<StudioDbContext>().Database.EnsureCreatedAsync();

app.UseAuthentication();
app.UseAuthorization();

app.MapSessions();
app.MapFaceCapture();
app.MapOrders();
app.MapBilling();
app.MapGallery();
app.MapAudience();
app.MapGroupSharing();
app.MapControllers();

app.Run();

// langversion: 12
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Refit;

// Interfaces that a library implements: what a method is given goes to the address that its client was set up with.
interface IMadeHere
{
    [Post("/contacts")]
    Task Add([Body] Entry entry, CancellationToken cancellation = default);

    [Get("/contacts/{mail}")]
    Task<string> ByMail(string mail);

    [Get("/contacts")]
    Task<string> Search([Query] string text, int page);

    [Get("/contacts/count")]
    Task<int> Count();
}

record Entry([PersonalData(Category = DataCategory.EmailAddress)] string Mail, int Rank);

class MadeHere
{
    private readonly IMadeHere tracker = RestService.For<IMadeHere>("https://tracker.example");
    private readonly IMadeHere ours = RestService.For<IMadeHere>("https://api.shop.example/v1");

    Task ToATracker(Customer c) => tracker.Add(new Entry(c.Email, 1)); //~ PUR301 tracker.example

    Task ToOurselves(Customer c) => ours.Add(new Entry(c.Email, 1));

    Task InTheUrl(Customer c) => ours.ByMail(c.Email); //~ PUR203 Customer.Email

    Task InTheQuery(Customer c) => ours.Search(c.Email, 1); //~ PUR203 Customer.Email

    Task<int> Nothing() => tracker.Count();

    Task Harmless(Customer c) => tracker.Search(c.Theme, c.Points);

    async Task WhatComesBack(Customer c)
    {
        var found = await ours.Search(c.Theme, 1);
        Console.WriteLine(found);
    }

    Task MadeInPlace(Customer c) => RestService.For<IMadeHere>("https://api.mailer.example").Add(new Entry(c.Email, 2));

    Task OverAClient(Customer c)
    {
        var http = new HttpClient { BaseAddress = new Uri("https://tracker.example") };
        return RestService.For<IMadeHere>(http).Add(new Entry(c.Email, 3)); //~ PUR301 tracker.example
    }
}

interface IRegistered
{
    [Put("/people")]
    Task Put([Body] Contact person);
}

interface IFromSettings
{
    [Put("/people")]
    Task Put([Body] Contact person);
}

interface IToTheMailer
{
    [Post("/mails")]
    Task Send([Body] Contact person);
}

interface IOfNobody //~ PUR303 Contact.Mail
{
    [Post("/mails")]
    Task Send([Body] Contact person);
}

[DisclosesTo(Recipient.Mailer)]
interface IToldByItself
{
    [Post("/mails")]
    Task Send([Body] Contact person);
}

static class Setup
{
    static void Clients(IServiceCollection services, IConfiguration config)
    {
        services.AddRefitClient<IRegistered>().ConfigureHttpClient(http => http.BaseAddress = new Uri("https://people.tracker.example"));
        services.AddRefitClient<IFromSettings>().ConfigureHttpClient(http => http.BaseAddress = new Uri(config["Crm:Url"]!));
        services.AddRefitClient<IToTheMailer>(new RefitSettings()).ConfigureHttpClient((_, http) => http.BaseAddress = new Uri("https://api.mailer.example/"));
        services.AddRefitClient<IOfNobody>().ConfigureHttpClient(http => http.BaseAddress = new Uri(config["Somewhere"]!));
    }
}

class Registered(IRegistered people, IFromSettings crm, IToTheMailer mailer, IOfNobody nobody, IToldByItself told)
{
    Task Whole(Contact c) => people.Put(c); //~ PUR301 people.tracker.example

    [ProcessesFor(Purpose.CustomerSupport)]
    Task Listed(Contact c) => crm.Put(c);

    [ProcessesFor(Purpose.Billing)]
    Task ForAnother(Contact c) => crm.Put(c); //~ PUR302 Contact.Mail

    Task Mailed(Contact c) => mailer.Send(c);

    Task Unknown(Contact c) => nobody.Send(c);

    Task UnknownAgain(Contact c) => nobody.Send(c);

    Task Told(Contact c) => told.Send(c);
}

class Handed
{
    Task Given(IRegistered api, Contact c) => api.Put(c); //~ PUR301 people.tracker.example
}

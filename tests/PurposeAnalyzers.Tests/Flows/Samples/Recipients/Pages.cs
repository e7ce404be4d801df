using System.Buffers;
using System.Security.Claims;
using Microsoft.AspNetCore.Components.Rendering;
using Microsoft.AspNetCore.Components.Server.ProtectedBrowserStorage;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Razor;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.OutputCaching;
using Microsoft.Extensions.Caching.Distributed;
using Microsoft.JSInterop;

// What is rendered goes back to whoever asked; what is kept for the next request is stored; where one is sent on to is a URL.
class Rendering
{
    void Tree(RenderTreeBuilder tree, Customer c)
    {
        tree.AddContent(0, c.Email);
        tree.AddAttribute(1, "title", c.Name);
        Console.WriteLine(c.Email); //~ PUR203 Customer.Email
    }

    async Task Script(IJSRuntime script, Customer c) => await script.InvokeAsync<int>("show", new object[] { c.Email, c.Name });

    async Task Partial(IHtmlHelper html, Customer c) => await html.PartialAsync("_Customer", c, null);

    void Model(ViewDataDictionary<Customer> data, Customer c) => data.Model = c;

    Task Sent(HttpResponse response, Customer c) => response.SendFileAsync($"invoices/{c.Id}.pdf");
}

abstract class CustomerPage : RazorPage<Customer>
{
    public override Task ExecuteAsync()
    {
        WriteLiteral("<p>");
        Write(Model.Email);
        return Task.CompletedTask;
    }
}

class Leading : ControllerBase
{
    private IActionResult ById(Customer c) => Redirect($"/customers/{c.Id}");

    private IActionResult ByMail(Customer c) => Redirect($"/customers?mail={c.Email}"); //~ PUR203 Customer.Email

    private IActionResult Locally(Customer c) => LocalRedirect($"/customers?name={c.Name}"); //~ PUR203 Customer.Name

    private IActionResult Route(Customer c) => RedirectToAction("Index", new { id = c.Id });

    private IActionResult RouteByMail(Customer c) => RedirectToAction("Index", new { mail = c.Email }); //~ PUR203 Customer.Email

    private void Response(HttpResponse response, Customer c)
    {
        response.Redirect($"/customers/{c.Id}");
        response.Redirect($"/customers?mail={c.Email}"); //~ PUR203 Customer.Email
    }

    private IResult Minimal(Customer c, bool shown) => shown
        ? Results.Redirect($"/customers/{c.Id}")
        : Results.Redirect($"/customers?mail={c.Email}"); //~ PUR203 Customer.Email

    private RedirectResult Made(Customer c) => new($"/customers?mail={c.Email}"); //~ PUR203 Customer.Email

    private RedirectResult MadeById(Customer c) => new($"/customers/{c.Id}");

    private IActionResult SignedIn(Account account, FaceFrame frame)
    {
        var identity = new ClaimsIdentity();
        identity.AddClaim(new Claim("iban", account.Iban));
        return SignIn(new ClaimsPrincipal(identity), "Cookies");
    }

    private IResult SignedInWithAFace(FaceFrame frame)
    {
        var identity = new ClaimsIdentity();
        identity.AddClaim(new Claim("jaw", frame.JawOpen.ToString()));
        return Results.SignIn(new ClaimsPrincipal(identity)); //~ PUR201 FaceFrame.JawOpen
    }
}

class InvoicePage : PageModel
{
    private IActionResult Download(Customer c) => File(System.Text.Encoding.UTF8.GetBytes(c.Name), "text/plain");

    private IActionResult On(Customer c) => Redirect($"/invoices?mail={c.Email}"); //~ PUR203 Customer.Email

    private IActionResult OnById(Customer c) => LocalRedirect($"/invoices/{c.Id}");
}

class Kept
{
    async Task InTheBrowser(ProtectedLocalStorage storage, Account account, FaceFrame frame)
    {
        await storage.SetAsync("iban", account.Iban);
        await storage.SetAsync("jaw", frame.JawOpen); //~ PUR201 FaceFrame.JawOpen
    }

    async Task Output(IOutputCacheStore store, FaceFrame frame)
    {
        await store.SetAsync("ticks", BitConverter.GetBytes(frame.Ticks), null, TimeSpan.FromMinutes(1), default);
        await store.SetAsync("jaw", BitConverter.GetBytes(frame.JawOpen), null, TimeSpan.FromMinutes(1), default); //~ PUR201 FaceFrame.JawOpen
    }

    async Task Buffers(IBufferDistributedCache cache, FaceFrame frame)
    {
        var options = new DistributedCacheEntryOptions();
        await cache.SetAsync("ticks", new ReadOnlySequence<byte>(BitConverter.GetBytes(frame.Ticks)), options);
        await cache.SetAsync("jaw", new ReadOnlySequence<byte>(BitConverter.GetBytes(frame.JawOpen)), options); //~ PUR201 FaceFrame.JawOpen
    }

    void Peeked(ITempDataDictionary data)
    {
        data.Keep("theme");
        Console.WriteLine(data.Peek("theme"));
    }
}

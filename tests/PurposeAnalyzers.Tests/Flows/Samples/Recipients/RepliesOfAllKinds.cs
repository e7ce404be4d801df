using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.SignalR;
using Microsoft.JSInterop;

// A reply to whoever asked is neither a store, nor a log, nor a third party.
class RepliesOfAllKinds : Controller
{
    async Task Written(HttpResponse response, Customer c)
    {
        await response.WriteAsync(c.Email);
        response.Headers.Append("X-Mail", c.Email);
        using var writer = new StreamWriter(response.Body);
        writer.Write(c.Email);
        Console.WriteLine(c.Points);
    }

    async Task WrittenAndLogged(HttpResponse response, Customer c)
    {
        await response.WriteAsync(c.Email);
        Console.WriteLine(c.Email); //~ PUR203 Customer.Email
    }

    IResult Text(Customer c) => Results.Text(c.Email);

    IResult Content(Customer c) => TypedResults.Content(c.Name);

    IActionResult Raw(Customer c) => new ContentResult { Content = c.Email };

    IActionResult Json(Customer c) => new JsonResult(null) { Value = new { c.Email } };

    IActionResult Bytes(Customer c) => new FileContentResult(System.Text.Encoding.UTF8.GetBytes(c.Email), "text/plain");

    HtmlString Html(Customer c) => new("<b>" + c.Name + "</b>");

    IHtmlContent Helped(IHtmlHelper html, Customer c) => html.Raw(c.Name);

    void Built(HtmlContentBuilder html, Customer c) => html.Append(c.Name).AppendHtml("<br>");

    Task Sent(IClientProxy clients, Customer c) => clients.SendAsync("moved", c.Email);

    Task SentInFull(IClientProxy clients, Customer c) => clients.SendCoreAsync("moved", new object?[] { c.Email });

    async Task Invoked(IJSRuntime js, Customer c) => await js.InvokeVoidAsync("show", c.Name);

    Task SignedIn(HttpContext context, Customer c)
    {
        var identity = new System.Security.Claims.ClaimsIdentity();
        identity.AddClaim(new System.Security.Claims.Claim("mail", c.Email));
        return context.SignInAsync(new System.Security.Claims.ClaimsPrincipal(identity));
    }

    Task SignedInWithAFace(HttpContext context, FaceFrame frame)
    {
        var identity = new System.Security.Claims.ClaimsIdentity();
        identity.AddClaim(new System.Security.Claims.Claim("jaw", frame.JawOpen.ToString()));
        return context.SignInAsync(new System.Security.Claims.ClaimsPrincipal(identity)); //~ PUR201 FaceFrame.JawOpen
    }
}

class ProfilePage : PageModel
{
    IActionResult Shown(Customer c) => Content(c.Email);
}

using System.Text;
using System.Text.Json;
using Microsoft.AspNetCore.Http;

// Sessions and cookies are stores; items and features of one request are not.
class SessionAndCookies
{
    void Text(HttpContext http, FaceFrame frame)
    {
        http.Session.SetString("ticks", frame.Ticks.ToString());
        http.Session.SetString("jaw", frame.JawOpen.ToString("F2")); //~ PUR201 FaceFrame.JawOpen
    }

    void Number(HttpContext http, FaceFrame frame)
    {
        http.Session.SetInt32("points", 3);
        http.Session.SetInt32("jaw", (int)(frame.JawOpen * 100)); //~ PUR201 FaceFrame.JawOpen
    }

    void Bytes(HttpContext http, FaceFrame frame)
    {
        http.Session.Set("jaw", Encoding.UTF8.GetBytes(frame.JawOpen.ToString())); //~ PUR201 FaceFrame.JawOpen
    }

    void Json(HttpContext http, Customer c)
    {
        http.Session.SetString("c", JsonSerializer.Serialize(c)); //~ PUR201 Customer.LastFace
        http.Session.SetString("p", JsonSerializer.Serialize(new { c.Email, c.Points }));
    }

    void InTheClear(HttpContext http, Account account)
    {
        http.Response.Cookies.Append("iban", account.Iban, new CookieOptions { HttpOnly = true }); //~ PUR202 Account.Iban
        http.Response.Cookies.Append("page", account.LastPage);
    }

    void Items(HttpContext http, FaceFrame frame)
    {
        http.Items["frame"] = frame;
        Console.WriteLine(http.Items.Count);
    }

    void ReadBack(HttpContext http)
    {
        var mail = http.Session.GetString("mail");
        var cookie = http.Request.Cookies["theme"];
        Console.WriteLine(mail + cookie);
    }

    void Extension(HttpContext http, FaceFrame frame)
    {
        http.Session.SetObject("frame", frame); //~ PUR201 FaceFrame.JawOpen
        http.Session.SetObject("ticks", frame.Ticks);
    }

    void Deleted(HttpContext http, Customer c)
    {
        http.Response.Cookies.Delete(c.Theme);
        http.Session.Remove("c");
    }
}

static class SessionExtensions
{
    internal static void SetObject<T>(this ISession session, string key, T value) => session.SetString(key, JsonSerializer.Serialize(value));
}

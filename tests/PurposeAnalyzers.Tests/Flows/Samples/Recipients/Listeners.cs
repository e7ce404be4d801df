using System.Net;
using System.Text;

// A listener of one's own answers whoever asked; cookies are kept; addresses built in parts lead where their host does.
class Listeners
{
    void Answered(HttpListenerResponse response, Customer c)
    {
        response.OutputStream.Write(Encoding.UTF8.GetBytes(c.Email));
        response.AddHeader("X-Customer", c.Name);
        response.Close(Encoding.UTF8.GetBytes(c.Email), false);
        Console.WriteLine(c.Email); //~ PUR203 Customer.Email
    }

    void Cookies(HttpListenerResponse response, Customer c, FaceFrame frame)
    {
        response.SetCookie(new Cookie("ticks", frame.Ticks.ToString()));
        response.AppendCookie(new Cookie("jaw", frame.JawOpen.ToString())); //~ PUR201 FaceFrame.JawOpen
    }

    void Jar(FaceFrame frame)
    {
        var jar = new CookieContainer();
        jar.Add(new Cookie("jaw", frame.JawOpen.ToString()));
        File.WriteAllText("cookies", jar.GetCookieHeader(new Uri("https://api.shop.example"))); //~ PUR201 FaceFrame.JawOpen
        var other = new CookieContainer();
        other.SetCookies(new Uri("https://api.shop.example"), "ticks=" + frame.Ticks);
        File.WriteAllText("cookies", other.GetCookieHeader(new Uri("https://api.shop.example")));
    }

    void Headers(Customer c)
    {
        var headers = new WebHeaderCollection();
        headers.Set("X-Theme", c.Theme);
        Console.WriteLine(headers.ToString());
        headers.Add("X-Customer", c.Name);
        Console.WriteLine(headers.ToString()); //~ PUR203 Customer.Name
    }

    Task Built(HttpClient http, Customer c)
    {
        var address = new UriBuilder("https", "tracker.example") { Path = "hits" };
        return http.PostAsync(address.Uri, new StringContent(c.Email)); //~ PUR301 Customer.Email
    }

    Task BuiltForTheHouse(HttpClient http, Customer c)
    {
        var address = new UriBuilder("https", "api.shop.example") { Path = "mails" };
        return http.PostAsync(address.Uri, new StringContent(c.Email));
    }

    void Redirected(HttpListenerResponse response, Customer c)
    {
        response.Redirect($"/customers/{c.Id}");
        response.Redirect($"/customers?mail={c.Email}"); //~ PUR203 Customer.Email
    }
}

#pragma warning disable SYSLIB0014
using System.Collections.Specialized;
using System.Net;
using System.Text;

// WebClient and HttpWebRequest: older, and still everywhere.
class WebClients
{
    void Text(Customer c)
    {
        using var client = new WebClient();
        client.UploadString("https://tracker.example/hits", c.Theme);
        client.UploadString("https://tracker.example/hits", c.Email); //~ PUR301 Customer.Email
    }

    void Bytes(Customer c)
    {
        using var client = new WebClient();
        client.UploadData("https://tracker.example/hits", "PUT", Encoding.UTF8.GetBytes(c.Name)); //~ PUR301 Customer.Name
        client.UploadData("https://api.shop.example/hits", "PUT", Encoding.UTF8.GetBytes(c.Name));
    }

    void Values(Customer c)
    {
        using var client = new WebClient();
        client.UploadValues("https://tracker.example/hits", new NameValueCollection { { "theme", c.Theme } });
        client.UploadValues("https://tracker.example/hits", new NameValueCollection { { "mail", c.Email } }); //~ PUR301 Customer.Email
    }

    void Query(Customer c)
    {
        using var client = new WebClient();
        client.DownloadString($"https://api.shop.example/customers/{c.Id}");
        client.DownloadString($"https://api.shop.example/customers/{c.Email}"); //~ PUR203 Customer.Email
    }

    void Header(Customer c)
    {
        using var client = new WebClient();
        client.Headers.Add("X-Customer", c.Name);
        client.DownloadString("https://tracker.example/hits"); //~ PUR301 Customer.Name
    }

    void Downloaded()
    {
        using var client = new WebClient();
        File.WriteAllText("page", client.DownloadString("https://tracker.example/"));
    }
}

class WebRequests
{
    void Query(Customer c)
    {
        WebRequest.Create($"https://api.shop.example/customers/{c.Id}").GetResponse();
        WebRequest.Create($"https://api.shop.example/customers/{c.Email}").GetResponse(); //~ PUR203 Customer.Email
    }

    void Header(Customer c)
    {
        var request = WebRequest.CreateHttp("https://tracker.example/hits");
        request.Headers.Add("X-Theme", c.Theme);
        request.GetResponse();
        var other = WebRequest.CreateHttp("https://tracker.example/hits");
        other.Headers.Add("X-Customer", c.Name);
        other.GetResponse(); //~ PUR301 Customer.Name
    }
}

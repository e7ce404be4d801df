using Microsoft.AspNetCore.Mvc;

// A reply to whoever asked is no disclosure, but the URL that one is sent on to ends in logs; the very same text in a file is stored.
[ProcessesFor(Purpose.Billing)]
class FilledResults : Controller
{
    public RedirectResult Moved(Account account)
    {
        var result = new RedirectResult("/");
        result.Url = "/accounts/" + account.Iban; //~ PUR203 Account.Iban
        System.IO.File.WriteAllText("moved", result.Url); //~ PUR202 Account.Iban
        return result;
    }

    public FileContentResult Download(Account account)
    {
        var file = new FileContentResult(Array.Empty<byte>(), "text/plain");
        file.FileContents = System.Text.Encoding.UTF8.GetBytes(account.Iban);
        return file;
    }

    public FileStreamResult Streamed(Account account)
    {
        var file = new FileStreamResult(Stream.Null, "text/plain");
        file.FileStream = new MemoryStream(System.Text.Encoding.UTF8.GetBytes(account.Iban));
        return file;
    }
}

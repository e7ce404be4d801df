using System.Diagnostics;
using System.Reflection;
using System.Text;
using Microsoft.Win32;
using Microsoft.AspNetCore.Components;

// The machine's own logs and settings, and text that is put together on the way there.
class MachineLogs
{
    void EventLogs(Customer c)
    {
#pragma warning disable CA1416
        using var log = new EventLog("Application");
        log.WriteEntry("points " + c.Points);
        log.WriteEntry("mail " + c.Email); //~ PUR203 Customer.Email
        EventLog.WriteEntry("Shop", "name " + c.Name); //~ PUR203 Customer.Name
#pragma warning restore CA1416
    }

    void Registered(Customer c, Account account, FaceFrame frame)
    {
#pragma warning disable CA1416
        Registry.SetValue(@"HKEY_CURRENT_USER\Shop", "theme", c.Theme);
        Registry.SetValue(@"HKEY_CURRENT_USER\Shop", "iban", account.Iban); //~ PUR202 Account.Iban
        Registry.CurrentUser.SetValue("jaw", frame.JawOpen); //~ PUR201 FaceFrame.JawOpen
        Console.WriteLine(Registry.GetValue(@"HKEY_CURRENT_USER\Shop\" + c.Email, "theme", "none"));
#pragma warning restore CA1416
    }

    void Diagnosed(DiagnosticSource source, Customer c)
    {
        source.Write("seen", new { c.Points });
        source.Write("seen", new { c.Email }); //~ PUR203 Customer.Email
    }

    void ByReflection(PropertyInfo note, Customer c)
    {
        var kept = new Order();
        note.SetValue(kept, c.Theme);
        Console.WriteLine(note.GetValue(kept));
        var told = new StringBuilder();
        note.SetValue(told, c.Email);
        Console.WriteLine(told); //~ PUR203 Customer.Email
    }

    void Replaced(Customer c)
    {
        var hidden = new StringBuilder("mail mail");
        hidden.Replace(c.Email, "***");
        Console.WriteLine(hidden);
        var shown = new StringBuilder("mail mail");
        shown.Replace("mail", c.Email);
        Console.WriteLine(shown); //~ PUR203 Customer.Email
    }

    void Broadcast(Customer c)
    {
        var memory = TextWriter.CreateBroadcasting(new StringWriter(), new StringWriter());
        memory.WriteLine(c.Email);
        var both = TextWriter.CreateBroadcasting(new StringWriter(), Console.Out);
        both.WriteLine(c.Theme);
        both.WriteLine(c.Email); //~ PUR203 Customer.Email
    }

    void Navigated(NavigationManager navigation, Customer c)
    {
        navigation.NavigateTo($"/customers/{c.Id}");
        navigation.NavigateTo($"/customers?mail={c.Email}"); //~ PUR203 Customer.Email
    }
}

// langversion: 12
using System.Text.Json;
using Microsoft.AspNetCore.DataProtection;

// A store that makes a member readable when it loads an object, and takes the object back: what it keeps in the clear is told there, not of everybody who saves.
class AccountStore(IDataProtector protector)
{
    public Account Load(string path)
    {
        var account = JsonSerializer.Deserialize<Account>(File.ReadAllText(path))!;
        account.Iban = protector.Unprotect(account.Iban);
        return account;
    }

    public void Save(string path, Account account) => File.WriteAllText(path, JsonSerializer.Serialize(account)); //~ PUR202 Account.Iban

    public void SaveText(string path, string text) => File.WriteAllText(path, text);
}

class Visits(AccountStore store)
{
    public void Visited(string path)
    {
        var account = store.Load(path);
        account.LastPage = "home";
        store.Save(path, account);
    }

    public void Moved(string from, string to) => store.Save(to, store.Load(from));

    public void Written(string from, string to)
    {
        var account = store.Load(from);
        store.SaveText(to, account.Iban); //~ PUR202 Account.Iban
    }
}

interface IArchive
{
    void Put([Stores] string text, string shelf);

    [Stores]
    Task PutAll(object thing);

    [Stores(Encrypted = true)]
    void Seal(string text);
}

class OwnStores
{
    private readonly IArchive archive;

    OwnStores(IArchive archive) => this.archive = archive;

    void Parameter(FaceFrame frame)
    {
        archive.Put(frame.JawOpen.ToString(), "a"); //~ PUR201 FaceFrame.JawOpen
        archive.Put(frame.Ticks.ToString(), "b");
    }

    void OtherParameter(FaceFrame frame)
    {
        archive.Put("x", frame.JawOpen.ToString());
    }

    Task Method(Customer c)
    {
        return archive.PutAll(c); //~ PUR201 Customer.LastFace
    }

    Task MethodHarmless(Customer c)
    {
        return archive.PutAll(new { c.Email, c.Points });
    }

    void InTheClear(Account account)
    {
        archive.Put(account.Iban, "a"); //~ PUR202 Account.Iban
        File.WriteAllText("iban.txt", account.Iban); //~ PUR202 Account.Iban
    }

    void Encrypted(Account account)
    {
        archive.Seal(account.Iban);
        archive.Put(Vault.Lock(account.Iban), "a");
    }

    void EncryptionDoesNotHelpTheFace(FaceFrame frame)
    {
        archive.Seal(frame.JawOpen.ToString()); //~ PUR201 FaceFrame.JawOpen
    }
}

static class Vault
{
    [Encrypts]
    public static string Lock(string text) => text;
}

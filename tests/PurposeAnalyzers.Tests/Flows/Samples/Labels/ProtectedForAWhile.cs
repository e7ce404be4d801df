using Microsoft.AspNetCore.DataProtection;

class ProtectedForAWhile
{
    void Kept(ITimeLimitedDataProtector protector, Account account)
    {
        var unreadable = protector.Protect(account.Iban, TimeSpan.FromDays(1));
        File.WriteAllText("iban", unreadable);
        var readable = protector.Unprotect(unreadable, out _);
        File.WriteAllText("iban", readable); //~ PUR202 Account.Iban
    }

    void KeptInTheClear(ITimeLimitedDataProtector protector, Account account)
    {
        var unreadable = protector.Protect(account.Iban, TimeSpan.FromDays(1));
        File.WriteAllText("iban", unreadable + account.Iban); //~ PUR202 Account.Iban
    }
}

using System.Configuration;
using System.Runtime.Caching;
using ZiggyCreatures.Caching.Fusion;

class MoreCaches
{
    void Framework(MemoryCache cache, FaceFrame frame)
    {
        cache.Set("jaw", frame.JawOpen, DateTimeOffset.MaxValue); //~ PUR201 FaceFrame.JawOpen
        cache["jaw"] = frame.JawOpen; //~ PUR201 FaceFrame.JawOpen
        cache.Add(new CacheItem("jaw", frame.JawOpen), new CacheItemPolicy()); //~ PUR201 FaceFrame.JawOpen
        cache.Set("ticks", frame.Ticks, DateTimeOffset.MaxValue);
    }

    void Fetched(ObjectCache cache, FaceFrame frame)
    {
        File.WriteAllText("theme", (string)cache.Get(frame.JawOpen.ToString()));
        File.WriteAllText("theme", (string)cache[frame.JawOpen.ToString()]);
    }

    async Task Fusion(IFusionCache cache, FaceFrame frame)
    {
        await cache.SetAsync("jaw", frame.JawOpen, TimeSpan.FromHours(1)); //~ PUR201 FaceFrame.JawOpen
        await cache.SetAsync("ticks", frame.Ticks, TimeSpan.FromHours(1));
    }

    void Settings(Configuration configuration, FaceFrame frame)
    {
        configuration.AppSettings.Settings.Add("jaw", frame.JawOpen.ToString()); //~ PUR201 FaceFrame.JawOpen
        configuration.AppSettings.Settings["jaw"].Value = frame.JawOpen.ToString(); //~ PUR201 FaceFrame.JawOpen
        configuration.AppSettings.Settings.Add("ticks", frame.Ticks.ToString());
    }

    void Connection(ConnectionStringSettings settings, Account account)
    {
        settings.ConnectionString = "Account=" + account.Iban; //~ PUR202 Account.Iban
        settings.ConnectionString = "Theme=dark";
    }
}

class UserSettings : ApplicationSettingsBase
{
    public void Keep(FaceFrame frame)
    {
        this["jaw"] = frame.JawOpen; //~ PUR201 FaceFrame.JawOpen
        this["ticks"] = frame.Ticks;
    }
}

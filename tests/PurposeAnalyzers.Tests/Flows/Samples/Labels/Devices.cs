// catalog: {
//   "defaultCategory": "PersonalInfo", "faceCategory": "FaceExpression", "use": ["device", "location"],
//   "purposes": { "Billing": { }, "Newsletter": { "consent": true }, "Recruiting": { } },
//   "categories": { "PersonalInfo": { }, "Name": { }, "EmailAddress": { }, "PhoneNumber": { }, "PostalAddress": { }, "BirthDate": { }, "BankAccount": { },
//     "CustomerId": { }, "UsageHistory": { }, "FaceExpression": { "final": true }, "DeviceId": { "storage": "forbidden" }, "Location": { "storage": "forbidden" } } }
using CoreLocation;
using Microsoft.Maui.Devices;
using Microsoft.Maui.Devices.Sensors;
using UIKit;
using Windows.Devices.Geolocation;
using Windows.Security.ExchangeActiveSyncProvisioning;
using Windows.System.Profile;
using Windows.System.UserProfile;

class Devices
{
    void Apple(UIDevice device, CLLocationManager manager)
    {
        File.WriteAllText("device", device.IdentifierForVendor); //~ PUR201 UIDevice.IdentifierForVendor
        File.WriteAllText("model", device.Model);
        File.WriteAllText("place", manager.Location); //~ PUR201 CLLocationManager.Location
    }

    async Task Maui(IDeviceInfo info, IGeolocation geolocation)
    {
        File.WriteAllText("device", info.Name); //~ PUR201 IDeviceInfo.Name
        File.WriteAllText("model", info.Model);
        var place = await geolocation.GetLocationAsync();
        File.WriteAllText("place", place.Latitude.ToString()); //~ PUR201 GetLocationAsync
    }

    async Task Win(Geolocator geolocator, EasClientDeviceInformation device)
    {
        File.WriteAllText("advertising", AdvertisingManager.AdvertisingId); //~ PUR201 AdvertisingManager.AdvertisingId
        File.WriteAllText("device", device.Id.ToString()); //~ PUR201 EasClientDeviceInformation.Id
        File.WriteAllText("model", device.SystemSku);
        File.WriteAllText("system", SystemIdentification.GetSystemIdForPublisher().ToString()); //~ PUR201 GetSystemIdForPublisher
        File.WriteAllText("place", (await geolocator.GetGeopositionAsync()).ToString()); //~ PUR201 GetGeopositionAsync
    }

    void Unity()
    {
        File.WriteAllText("device", UnityEngine.SystemInfo.deviceUniqueIdentifier); //~ PUR201 SystemInfo.deviceUniqueIdentifier
        File.WriteAllText("model", UnityEngine.SystemInfo.deviceModel);
    }

    void Droid(Android.Locations.LocationManager manager)
    {
        File.WriteAllText("device", Android.Provider.Settings.Secure.GetString(null, "android_id")); //~ PUR201 GetString
        File.WriteAllText("adb", Android.Provider.Settings.Secure.GetString(null, "adb_enabled"));
        File.WriteAllText("place", manager.GetLastKnownLocation("gps")); //~ PUR201 GetLastKnownLocation
    }
}
// assembly: Platforms
using System;
using System.Collections.Generic;
using System.Threading.Tasks;
namespace UIKit { public class UIDevice { public string IdentifierForVendor => ""; public string Model => ""; } }
namespace CoreLocation { public class CLLocationManager { public string Location => ""; } }
namespace Microsoft.Maui.Devices { public interface IDeviceInfo { string Name { get; } string Model { get; } } }
namespace Microsoft.Maui.Devices.Sensors
{
    public interface IGeolocation { Task<Location> GetLocationAsync(); }
    public class Location { public double Latitude { get; set; } }
}
namespace Windows.Devices.Geolocation { public class Geolocator { public Task<object> GetGeopositionAsync() => null!; } }
namespace Windows.Security.ExchangeActiveSyncProvisioning { public class EasClientDeviceInformation { public Guid Id => default; public string SystemSku => ""; } }
namespace Windows.System.Profile { public static class SystemIdentification { public static object GetSystemIdForPublisher() => new(); } }
namespace Windows.System.UserProfile { public static class AdvertisingManager { public static string AdvertisingId => ""; } }
namespace UnityEngine { public static class SystemInfo { public static string deviceUniqueIdentifier => ""; public static string deviceModel => ""; } }
namespace Android.Locations { public class LocationManager { public string GetLastKnownLocation(string provider) => ""; } }
namespace Android.Provider { public static class Settings { public static class Secure { public static string GetString(object? resolver, string name) => ""; } } }

using UnityEngine;

// A game's capture loop: blend shapes move the character; nothing of them may stay behind.
[ProcessesFor(Purpose.AvatarAnimation)]
class FaceDriver : MonoBehaviour
{
    private readonly Dictionary<string, float> smoothed = new();
    private readonly Queue<float> history = new();
    private float mouth;
    private long frames;

    void Update()
    {
        var frame = Sensor.Current;
        mouth = Mathf.Lerp(mouth, frame.JawOpen, 0.3f);
        frames++;
        history.Enqueue(mouth);
        if (history.Count > 30)
            history.Dequeue();
        smoothed["mouth"] = mouth;
    }

    void OnGui() => Debug.Log("frames: " + frames);

    void OnDebug() => Debug.Log($"mouth: {mouth}"); //~ PUR203 FaceFrame.JawOpen

    void OnApplicationPause() => PlayerPrefs.SetFloat("mouth", mouth); //~ PUR201 FaceFrame.JawOpen

    void OnApplicationQuit() => PlayerPrefs.SetString("frames", frames.ToString());

    void Dump() => File.WriteAllText(Application.persistentDataPath + "/h.txt", string.Join(";", history)); //~ PUR201 FaceFrame.JawOpen

    void DumpFrames() => File.WriteAllText(Application.persistentDataPath + "/n.txt", frames.ToString());

    void DumpSmoothed() => File.WriteAllText("s.json", JsonUtility.ToJson(smoothed)); //~ PUR201 FaceFrame.JawOpen
}

class Menu : MonoBehaviour
{
    void Save(Customer c)
    {
        PlayerPrefs.SetString("theme", c.Theme);
        PlayerPrefs.SetString("mail", c.Email);
        PlayerPrefs.SetString("iban", new Account().Iban); //~ PUR202 Account.Iban
    }

    void Load()
    {
        var theme = PlayerPrefs.GetString("theme", "dark");
        Debug.Log(theme);
    }

    void Greet(Customer c) => Debug.LogWarning("hello " + c.Name); //~ PUR203 Customer.Name
}

static class Sensor
{
    internal static FaceFrame Current { get; } = new();
}
// assembly: UnityEngine.CoreModule
namespace UnityEngine
{
    public class Object { }

    public class MonoBehaviour : Object { }

    public static class Mathf
    {
        public static float Lerp(float a, float b, float t) => a + (b - a) * t;
    }

    public static class Debug
    {
        public static void Log(object message) { }

        public static void LogWarning(object message) { }
    }

    public static class Application
    {
        public static string persistentDataPath => "";
    }

    public static class PlayerPrefs
    {
        public static void SetFloat(string key, float value) { }

        public static void SetString(string key, string value) { }

        public static string GetString(string key, string defaultValue) => defaultValue;
    }
}
// assembly: UnityEngine.JSONSerializeModule
namespace UnityEngine
{
    public static class JsonUtility
    {
        public static string ToJson(object obj) => "";
    }
}

// langversion: 10
#nullable disable
using UnityEngine;

// Scripts of a game: messages of the engine, coroutines, preferences, files beside the game's data.
class FaceMirror : MonoBehaviour
{
    [SerializeField] private float gain = 1f;
    private readonly List<float> history = new List<float>();
    private float last;

    public FaceFrame Frame;

    private void Update()
    {
        last = Frame.JawOpen * gain;
        history.Add(last);
        if (history.Count > 100)
            history.RemoveAt(0);
    }

    private void OnDisable()
    {
        PlayerPrefs.SetFloat("gain", gain);
        PlayerPrefs.SetInt("frames", history.Count); //~ PUR201
    }

    private void OnApplicationQuit()
    {
        PlayerPrefs.SetFloat("jaw", last); //~ PUR201
        PlayerPrefs.Save();
    }

    private void OnGUI() => Debug.Log("gain is " + gain);

    public void Calibrate()
    {
        StartCoroutine(Measure());
    }

    private System.Collections.IEnumerator Measure()
    {
        for (var i = 0; i < 10; i++)
        {
            Debug.Log($"jaw {Frame.JawOpen:F2}"); //~ PUR203 FaceFrame.JawOpen
            yield return null;
        }

        Debug.Log("calibrated at " + Frame.Ticks);
    }

    public void Export()
    {
        var path = Path.Combine(Application.persistentDataPath, "face.txt");
        File.WriteAllText(path, string.Join(" ", history)); //~ PUR201
        File.WriteAllText(path + ".gain", gain.ToString());
    }
}

class Scores : MonoBehaviour
{
    public Customer Player;

    private void Start()
    {
        PlayerPrefs.SetInt("points", Player.Points);
        PlayerPrefs.SetString("theme", Player.Theme);
    }

    private void OnMouseDown() => Debug.LogWarning(Player.Name + " clicked"); //~ PUR203 Customer.Name

    private void OnMouseUp() => Debug.LogWarning(Player.Id + " released");
}

// assembly: UnityEngine
namespace UnityEngine
{
    public class Object
    {
        public string name { get; set; } = "";
    }

    public class MonoBehaviour : Object
    {
        public object? StartCoroutine(System.Collections.IEnumerator routine) => routine;
    }

    public class SerializeField : System.Attribute
    {
    }

    public static class PlayerPrefs
    {
        public static void SetFloat(string key, float value) { }

        public static void SetInt(string key, int value) { }

        public static void SetString(string key, string value) { }

        public static void Save() { }
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
}

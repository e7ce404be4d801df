// [Stores], [Logs], [DisclosesTo] speak of what is passed in; [Anonymizes], [Pseudonymizes], [Encrypts] of what comes out.
namespace InAndOut;

class Archive
{
    [Stores]
    public void Put(string text) { }

    [Stores] //~ PUR006 [Stores] on Archive.Flush has no effect: nothing is passed to it
    public void Flush() { }

    public bool Read([Logs] out string line) //~ PUR006 [Logs] on line has no effect: nothing is passed in through an out parameter
    {
        line = "";
        return true;
    }

    [DisclosesTo(" ")] //~ PUR006 it names no recipient
    public void Hand(string text) { }

    [DisclosureBasis(DisclosureGround.Law, "")] //~ PUR006 a basis needs a justification
    public void Report(string text) { }

    [DisclosureBasis(DisclosureGround.Law, "Tax code 12")]
    public void Declare(string text) { }

    [ProcessesFor] //~ PUR006 [ProcessesFor] on Archive.Work has no effect: it names no purpose
    public void Work() { }
}

[DisclosesTo(Recipient.Lab)] //~ PUR006 it has no method that takes anything and no property that can be set
interface IMarker
{
    int Count { get; }
}

[DisclosesTo(Recipient.Lab)]
interface ISettings
{
    string Key { get; set; }
}

[DisclosesTo(Recipient.Lab)]
interface IDerived : ISettings { }

[DisclosesTo(Recipient.Lab)] //~ PUR006 on Shape
class Shape // a constructor is not what is passed to whoever implements it
{
    public Shape(int size) { }
}

static class Hiding
{
    [Anonymizes("counts per town, at least 20 people each")]
    public static Dictionary<string, int> Count(IEnumerable<string> towns) => new();

    [Anonymizes("")] //~ PUR006 [Anonymizes] on Hiding.Strip has no effect: it does not say how
    public static string Strip(string text) => text;

    [return: Pseudonymizes(" ")] //~ PUR006 it does not say how
    public static string Hash(string text) => text;

    [Encrypts] //~ PUR006 [Encrypts] on Hiding.Seal has no effect: nothing is returned
    public static void Seal(byte[] plain) { }

    [return: Encrypts] //~ PUR006 nothing is returned
    public static ValueTask SealAsync(byte[] plain) => default;

    [Encrypts]
    public static Task<byte[]> Cipher(byte[] plain) => Task.FromResult(plain);

    [Anonymizes("mean of all frames")] //~ PUR006 nothing lifts the rules of FaceExpression, which is final
    public static float Mean([FaceData] float[] shapes) => 0;

    [Encrypts] //~ PUR006 FaceExpression
    public static byte[] Pack(Frame frame) => Array.Empty<byte>();

    [Anonymizes("mean of all frames")]
    public static float Mix([FaceData] float[] shapes, string name) => 0;

    [FaceData]
    public struct Frame
    {
        public float Smile;
    }
}

// Annotations in generated code are read, but nobody can correct them there.
namespace Made;

class Reader
{
    [PersonalData("Here")] //~ PUR002 'Here'
    public string A { get; set; } = "";
}
// file: Reader.g.cs
partial class Generated
{
    [PersonalData("There")]
    public string A { get; set; } = "";
}

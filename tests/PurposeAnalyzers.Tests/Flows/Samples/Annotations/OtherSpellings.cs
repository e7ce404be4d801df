// An annotation is found however it is spelt: in full, by an alias of this file or of another, as a user's own label.
using Mine = PurposeAnalyzers.PersonalDataAttribute;

namespace Spelt;

class Reader
{
    [PurposeAnalyzers.PersonalDataAttribute("In full")] //~ PUR002 'In full'
    public string A { get; set; } = "";

    [global::PurposeAnalyzers.PersonalData("From the root")] //~ PUR002 'From the root'
    public string B { get; set; } = "";

    [Mine("By an alias")] //~ PUR002 'By an alias'
    public string C { get; set; } = "";

    [Theirs("By another file's alias")] //~ PUR002 'By another file's alias'
    public string D { get; set; } = "";

    [Person\u0061lData("By an escape")] //~ PUR002 'By an escape'
    public string E { get; set; } = "";
}
// file: GlobalAliases.cs
global using Theirs = PurposeAnalyzers.PersonalDataAttribute;
// file: OnlyOwnLabels.cs
class Store
{
    [return: Gait] //~ PUR006 [Gait] on Store.Save
    public void Save() { }

    [return: ForeignGait] //~ PUR006 [ForeignGait] on Store.Load
    public void Load() { }
}
// file: OwnLabel.cs
[PurposeAnalyzers.DataLabel("UsageHistory")]
class GaitAttribute : System.Attribute { }
// assembly: Foreign
[PurposeAnalyzers.DataLabel("UsageHistory")]
public class ForeignGaitAttribute : System.Attribute { }

// Labels that stand where there is no value, or twice.
namespace NoValue;

[DataLabel(DataCategory.UsageHistory)]
class VisitAttribute : Attribute { }

[DataLabel(DataCategory.UsageHistory)] //~ PUR006 [DataLabel] on NoAttribute has no effect: the class is no attribute
class NoAttribute { }

[DataLabel(" ")] //~ PUR006 it names no category
class BlankAttribute : Attribute { }

[PersonalData] //~ PUR006 [PersonalData] on Formats has no effect: no member of the type takes the label
static class Formats
{
    public static string Date = "yyyy";
}

[PersonalData] //~ PUR006 on Flags
class Flags
{
    public bool Strict { get; set; }
    public DayOfWeek? Day;
    public void Run() { }
}

[PersonalData] //~ PUR006 on IMarker
interface IMarker { }

[PersonalData]
interface IPerson
{
    string Name { get; }
}

[PersonalData]
class Person : IPerson
{
    public string Name => "";
}

[PersonalData]
class Employee : Person { }

[PersonalData]
record struct Point(double Latitude, double Longitude);

class Store
{
    [return: PersonalData] //~ PUR006 [PersonalData] on Store.Save has no effect: nothing is returned
    public void Save() { }

    [return: Visit] //~ PUR006 [Visit] on Store.SaveAsync
    public Task SaveAsync() => Task.CompletedTask;

    [return: PersonalData]
    public Task<string> LoadAsync() => Task.FromResult("");

    [return: PersonalData]
    public bool IsIll() => true;

    [Visit]
    [PersonalData(Category = DataCategory.UsageHistory)] //~ PUR006 another label of category UsageHistory stands there already
    public string LastPage { get; set; } = "";

    [PersonalData(Purpose.Billing, Purpose.Billing)] //~ PUR006 The second 'Billing' on Store.Iban has no effect: it is already named
    public string Iban { get; set; } = "";
}

delegate string Read([PersonalData] string key);

// A label on a type is a label on its members that have none of their own: not on bools, enums and navigation to other types.
[PersonalData(Category = DataCategory.Name)]
class Passport
{
    public string Number { get; set; } = "";

    public int Pages { get; set; }

    public bool Expired { get; set; }

    public DayOfWeek Issued { get; set; }

    [PersonalData(Category = DataCategory.BirthDate)]
    public DateTime Born { get; set; }

    public Office Office { get; set; } = new();
}

class Office
{
    public string City { get; set; } = "";
}

[FaceData]
struct Gaze
{
    public float X;
    public float Y;
    public bool Open;
}

class WholeTypes
{
    void Member(Passport passport) => Console.WriteLine(passport.Number); //~ PUR203 Passport.Number

    void NumericMember(Passport passport) => Console.WriteLine(passport.Pages); //~ PUR203 Passport.Pages

    void OwnLabel(Passport passport) => Console.WriteLine(passport.Born); //~ PUR203 Passport.Born

    void Excepted(Passport passport)
    {
        Console.WriteLine(passport.Expired);
        Console.WriteLine(passport.Issued);
        Console.WriteLine(passport.Office.City);
    }

    void OfAStruct(Gaze gaze)
    {
        File.WriteAllText("gaze.txt", gaze.X + ";" + gaze.Y); //~ PUR201 Gaze.X + Gaze.Y
    }

    void BoolOfAStruct(Gaze gaze) => File.WriteAllText("open.txt", gaze.Open.ToString());

    [ProcessesFor(Purpose.Billing)]
    void Used(Passport passport)
    {
        _ = passport.Number;
        _ = passport.Born; //~ PUR101 Passport.Born
    }

    void Passed(Passport passport)
    {
        var same = passport;
        Console.WriteLine(same == null);
    }
}

// Enums, bools and numbers: labelled explicitly they are sources; derived from data they are silent, numbers are not.
enum Gender
{
    Unknown,
    Female,
    Male,
}

class Survey
{
    [PersonalData(Category = DataCategory.Name)]
    public Gender Gender { get; set; }

    [PersonalData(Category = DataCategory.Name)]
    public bool Married { get; set; }

    [PersonalData(Category = DataCategory.BirthDate)]
    public int Year { get; set; }

    public Gender Asked { get; set; }

    public bool Done { get; set; }
}

class EnumsAndFlags
{
    void LabelledEnum(Survey s) => Console.WriteLine(s.Gender); //~ PUR203 Survey.Gender

    void PlainEnum(Survey s) => Console.WriteLine(s.Asked);

    void LabelledBool(Survey s) => Console.WriteLine(s.Married); //~ PUR203 Survey.Married

    void PlainBool(Survey s) => Console.WriteLine(s.Done);

    void EnumCompared(Survey s) => Console.WriteLine(s.Gender == Gender.Female);

    void EnumAsANumber(Survey s) => Console.WriteLine((int)s.Gender); //~ PUR203 Survey.Gender

    void EnumAsAText(Survey s) => Console.WriteLine(s.Gender.ToString().ToLower()); //~ PUR203 Survey.Gender

    void Number(Survey s) => Console.WriteLine(s.Year / 10 * 10); //~ PUR203 Survey.Year

    void NumberCompared(Survey s) => Console.WriteLine(s.Year is > 1990 and < 2000);

    void NumberAsAnIndex(Survey s)
    {
        var decades = new[] { "nineties", "zeros" };
        Console.WriteLine(decades[s.Year > 2000 ? 1 : 0]);
    }

    void Counted(List<Survey> all)
    {
        Console.WriteLine(all.Count(s => s.Gender == Gender.Female));
        Console.WriteLine(all.Count(s => s.Married));
    }

    void Grouped(List<Survey> all)
    {
        foreach (var group in all.GroupBy(s => s.Gender))
            Console.WriteLine(group.Count());
    }

    void AverageYear(List<Survey> all) => Console.WriteLine(all.Average(s => s.Year)); //~ PUR203 Survey.Year

    [ProcessesFor(Purpose.Statistics)]
    int Used(List<Survey> all) => all.Count(s => s.Married); //~ PUR101 Survey.Married

    [ProcessesFor(Purpose.Statistics)]
    int NotUsed(List<Survey> all) => all.Count(s => s.Done);

    [ProcessesFor(Purpose.Shipping)]
    int UsedPermitted(List<Survey> all) => all.Max(s => s.Year);
}

// From shapes to moods: whatever is computed from a face is still the face; times, names and constants are not.
class Shape
{
    public string Name { get; set; } = "";

    [FaceData]
    public float Weight { get; set; }
}

enum Mood
{
    Calm,
    Happy,
}

class Expressions
{
    void MoodByAnEnum(Shape smile)
    {
        var mood = smile.Weight > 0.5f ? Mood.Happy : Mood.Calm;
        File.WriteAllText("mood.txt", mood.ToString()); //~ PUR201 Shape.Weight
    }

    void MoodByASwitch(Shape smile)
    {
        var mood = smile.Weight switch { > 0.5f => "happy", _ => "calm" };
        File.WriteAllText("mood.txt", mood); //~ PUR201 Shape.Weight
    }

    void MoodByABool(Shape smile)
    {
        var happy = smile.Weight > 0.5f;
        File.WriteAllText("mood.txt", happy.ToString()); //~ PUR201 Shape.Weight
    }

    void MoodByAMethod(Shape smile) => File.WriteAllText("mood.txt", IsHappy(smile).ToString()); //~ PUR201 Shape.Weight

    void Names(List<Shape> shapes) => File.WriteAllLines("names.txt", shapes.Select(s => s.Name));

    void NamesOfTheStrong(List<Shape> shapes)
    {
        foreach (var shape in shapes)
            Console.WriteLine(shape.Name);
    }

    void MaximumOfAll(List<Shape> shapes) => File.WriteAllText("max.txt", shapes.Max(s => s.Weight).ToString()); //~ PUR201 Shape.Weight

    void IndexOfTheMaximum(float[] constants, Shape smile)
    {
        constants[0] = smile.Weight;
        var index = Array.IndexOf(constants, constants.Max());
        File.WriteAllText("max.txt", index.ToString()); //~ PUR201 Shape.Weight
    }

    void CountOfTheStrong(List<Shape> shapes) => File.WriteAllText("n.txt", shapes.Count(s => s.Weight > 0.5f).ToString()); //~ PUR201 Shape.Weight

    void AnyStrong(List<Shape> shapes) => File.WriteAllText("any.txt", shapes.Any(s => s.Weight > 0.5f).ToString()); //~ PUR201 Shape.Weight

    void Null(Shape? smile) => File.WriteAllText("null.txt", (smile is null).ToString());

    void NullableValue(float? weight, Shape smile)
    {
        weight = smile.Weight;
        File.WriteAllText("has.txt", (weight != null).ToString());
    }

    void Converted(Shape smile)
    {
        var percent = Convert.ToInt32(smile.Weight * 100);
        var hex = percent.ToString("x");
        File.WriteAllText("hex.txt", hex); //~ PUR201 Shape.Weight
    }

    void Hashed(Shape smile)
    {
        var bytes = System.Security.Cryptography.SHA256.HashData(BitConverter.GetBytes(smile.Weight));
        File.WriteAllBytes("hash.bin", bytes); //~ PUR201 Shape.Weight
    }

    void Elsewhere(Shape smile)
    {
        var clock = Environment.TickCount64;
        _ = smile.Weight * 2;
        File.WriteAllText("clock.txt", clock.ToString());
    }

    static bool IsHappy(Shape smile) => smile.Weight > 0.5f;
}

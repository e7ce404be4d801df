using System.Text;

namespace PurposeAnalyzers.Benchmarks.Generation;

// Shapes that have brought other analyzers to their knees: thousands of straight-line statements, hundreds of branches, thousands of
// calls of one method. Each may hold labelled data.

internal static class OddMethods
{
    /// <summary>Seed data: one method of <paramref name="statements"/> statements.</summary>
    public static string SeedData(int statements)
    {
        var text = new StringBuilder("namespace Generated.Seed;\n\npublic sealed record SeedRow(int Id, string Key, string Value);\n\npublic static class SeedData\n{\n    public static List<SeedRow> All()\n    {\n        var rows = new List<SeedRow>();\n");
        for (var index = 0; index < statements; index++)
            text.Append($"        rows.Add(new SeedRow({index}, \"key{index % 97}\", \"value {index} of the seed\"));\n");
        return text.Append("        return rows;\n    }\n}\n").ToString();
    }

    /// <summary>One method of <paramref name="branches"/> branches.</summary>
    public static string Branches(int branches)
    {
        var text = new StringBuilder("namespace Generated.Seed;\n\npublic static class Branches\n{\n    public static int Weigh(string code, int amount)\n    {\n        var result = amount;\n        var note = code;\n");
        for (var index = 0; index < branches; index++)
            text.Append($"        if (amount > {index} && code.Length != {index % 9})\n        {{\n            result += {index};\n            note += \"{index % 7}\";\n        }}\n");
        return text.Append("        return result + note.Length;\n    }\n}\n").ToString();
    }

    /// <summary>Labelled data in <paramref name="sites"/> calls of one method, from methods of at most 250 calls each.</summary>
    public static string CallSites(int sites)
    {
        var text = new StringBuilder("using PurposeAnalyzers;\n\nnamespace Generated.Calls;\n\npublic class Caller\n{\n    [PersonalData] public string Secret { get; set; } = \"\";\n}\n\npublic static class Callee\n{\n    public static string Pass(string value, int number) => value.Substring(number % 3);\n}\n\npublic static class Sites\n{\n");
        for (var site = 0; site < sites; site++)
        {
            if (site % 250 == 0)
                text.Append(site == 0 ? "" : "        return all;\n    }\n\n").Append($"    public static List<string> Run{site / 250}(Caller caller)\n    {{\n        var all = new List<string>();\n");
            text.Append($"        all.Add(Callee.Pass(caller.Secret, {site}));\n");
        }

        return text.Append("        return all;\n    }\n}\n").ToString();
    }
}

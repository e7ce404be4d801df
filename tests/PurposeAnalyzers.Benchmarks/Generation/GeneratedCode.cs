namespace PurposeAnalyzers.Benchmarks.Generation;

/// <summary>Realistic code of a given size: the same for the same arguments.</summary>
/// <param name="Lines">At least this many.</param>
/// <param name="Labels">Labelled members.</param>
/// <param name="Flows">Methods in which a labelled member's value flows on.</param>
internal sealed record GeneratedCode(int Lines, int Labels, int Flows, int Seed = 1)
{
    public const string Catalog = """
        {
          "policy": { "name": "Generated", "version": "1" },
          "defaultCategory": "Personal",
          "purposes": { "Service": { "description": "Provide the service" } },
          "categories": { "Personal": { "identifying": true, "purposes": ["Service"], "logging": "forbidden" } }
        }
        """;

    private const string Usings = """
        global using System;
        global using System.Collections.Generic;
        global using System.IO;
        global using System.Linq;
        global using System.Threading;
        global using System.Threading.Tasks;
        """;

    public IReadOnlyList<(string Path, string Text)> Files()
    {
        var random = new Random(Seed);
        var files = new List<(string, string)> { ("Usings.cs", Usings), ("Seed/SeedData.cs", OddMethods.SeedData(3899)), ("Seed/Branches.cs", OddMethods.Branches(500)) };
        files.AddRange(PersonalFeature.Files(Labels, Flows).Select(file => ("People/" + file.File, file.Text)));
        var lines = files.Sum(file => LinesOf(file.Item2));
        for (var number = 0; lines < Lines; number++)
        {
            var feature = Feature.Make(number, random);
            foreach (var (file, text) in FeatureWriter.Files(feature))
            {
                files.Add(($"Feature{number}/{file}", text));
                lines += LinesOf(text);
            }
        }

        return files;
    }

    public static int LinesOf(string text) => text.Count(character => character == '\n') + 1;
}

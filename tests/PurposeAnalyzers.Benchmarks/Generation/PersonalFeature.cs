using System.Text;

namespace PurposeAnalyzers.Benchmarks.Generation;

// The part of the generated code that handles personal data: labelled types, and the flows of what they hold.
//
//   Person0 { [PersonalData] Email, Phone, ... }         ten labelled members a type
//   PersonWork0.Step17(Person0 person)                   one labelled flow: read, worked on, handed on, kept or logged

internal static class PersonalFeature
{
    public const int MembersPerType = 10;

    public static IEnumerable<(string File, string Text)> Files(int labels, int flows)
    {
        for (var type = 0; type * MembersPerType < labels; type++)
        {
            var members = Vocabulary.PersonalNames.Take(Math.Min(MembersPerType, labels - type * MembersPerType)).ToList();
            yield return ($"Person{type}.cs", Type(type, members));
        }

        var types = Math.Max(1, (labels + MembersPerType - 1) / MembersPerType);
        for (var work = 0; labels > 0 && work * 10 < flows; work++)
            yield return ($"PersonWork{work}.cs", Work(work, work % types, Math.Min(10, flows - work * 10)));
    }

    private static string Type(int number, IReadOnlyList<string> members)
    {
        var text = new StringBuilder();
        foreach (var member in members)
            text.Append("    [PersonalData] public string ").Append(member).Append(number == 0 ? "" : number.ToString()).Append(" { get; set; } = \"\";\n");
        return $$"""
            using PurposeAnalyzers;

            namespace Generated.People;

            public class Person{{number}}
            {
                public int Id { get; set; }
            {{text}}}

            public interface IPeople{{number}}
            {
                Task<Person{{number}}> GetPerson{{number}}(int id);
            }
            """;
    }

    private static string Work(int number, int type, int flows)
    {
        var methods = new StringBuilder();
        for (var flow = 0; flow < flows; flow++)
            methods.Append(Method(number * 10 + flow, type));
        return $$"""
            using Microsoft.Extensions.Logging;

            namespace Generated.People;

            public sealed class PersonWork{{number}}(IPeople{{type}} people, ILogger<PersonWork{{number}}> log)
            {
                private readonly List<string> outbox = new();
            {{methods}}
                private static string Normal(string value) => value.Trim().ToLowerInvariant();

                private void Keep(string line)
                {
                    if (line.Length > 0)
                        outbox.Add(line);
                }
            }
            """;
    }

    private static string Method(int flow, int type)
    {
        var member = Vocabulary.PersonalNames[flow % 2] + (type == 0 ? "" : type.ToString());
        return $$"""

                public async Task<int> Step{{flow}}(int id)
                {
                    var person = await people.GetPerson{{type}}(id);
                    var text = person.{{member}};
                    if (text.Length == 0)
                        return 0;
                    var lines = new List<string>();
                    foreach (var part in Normal(text).Split(','))
                        lines.Add(part);
                    Keep(string.Join(" ", lines));
                    log.LogInformation("Step{{flow}} of {Id}", {{(flow % 5 == 0 ? "text" : "person.Id")}});
                    return lines.Count;
                }

            """;
    }
}

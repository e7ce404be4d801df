using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using PurposeAnalyzers.Tests.Flows;

namespace PurposeAnalyzers.Tests.Rules;

/// <summary>What the flow rules say, over all samples: one line, the data first with its category, what it was found to reach, then the clause or what to do.</summary>
public partial class MessageShapeTests
{
    private static readonly Dictionary<string, string> shapes = new()
    {
        ["PUR101"] = $"^{Data} (is|are) used for {Names}; {Clause} permits .+$",
        ["PUR102"] = $"^{Data} flows? into .+, which has no label; label it, so that what reads it is checked$",
        ["PUR103"] = $@"^{Data} flows? into .+ \({Names}\), whose label does not cover it; {Clause} permits .+$",
        ["PUR104"] = $"^{Data} (is|are) used from .+ on, and no code on the way declares a purpose; {Clause} permits .+$",
        ["PUR105"] = $"^{DataOrInput} (is|are) used for {Names}, which needs? consent.*, and none is checked on this way$",
        ["PUR201"] = $"^{Data} (is|are) stored by .+; {Clause} forbids storing it$",
        ["PUR202"] = $"^{Data} (is|are) stored in the clear by .+; {Clause} permits storing it encrypted only$",
        ["PUR203"] = $"^{Data} (is|are) logged by .+; {Clause} permits .+$",
        ["PUR301"] = $"^{Data} (is|are) handed to .+ by .+; the catalog lists no such recipient$",
        ["PUR302"] = $"^{Data} (is|are) handed to .+ by .+; .+$",
        ["PUR304"] = $"^{DataOrInput} (is|are) handed to [^;]+; .+, and that is not checked on this way$",
        ["PUR401"] = $"^{Data} (is|are) stored in .+, which has no handler for .+; mark the methods that do it with .+$",
        ["PUR402"] = $"^{Data} (is|are) not .+ by .+; .+ promises it .+$",
        ["PUR403"] = $"^({Data} (is|are)|Personal data is) reached by .+, and the requester's identity is not verified on this way$",
        ["PUR303"] = $"^{Data} (is|are) handed on by .+, and nothing tells to whom; .+$",
    };

    private const string Data = @"[^;]+? \(\S+\)(, [^;]+? \(\S+\))*";
    // Code in another assembly that leaves the check to its callers does not say which data it is about.
    private const string DataOrInput = @"(" + Data + @"|What \S+ takes)";
    private const string Names = @"\S+(, \S+)*";
    private const string Clause = "(policy [^;]+|the catalog)";

    [Fact]
    public async Task Messages_OfAllSamples_HaveTheirShape()
    {
        var wrong = new List<string>();
        foreach (var name in SampleFolder.Names().Where((_, index) => index % 4 == 0))
        {
            var sample = SampleFolder.Read(name);
            if (!SampleCompilation.CanCompile(sample))
                continue;
            foreach (var diagnostic in await new SampleCompilation(sample).Diagnostics(TestContext.Current.CancellationToken))
            {
                if (diagnostic.Id.StartsWith("PUR", StringComparison.Ordinal) && !IsShaped(diagnostic))
                    wrong.Add($"{name}: {diagnostic.Id}: {diagnostic.GetMessage(System.Globalization.CultureInfo.InvariantCulture)}");
                // Every place on the way has a text that says what happens there, for editors and tools.
                if (diagnostic.AdditionalLocations.Count != diagnostic.Properties.Keys.Count(key => key.StartsWith("step.", StringComparison.Ordinal)))
                    wrong.Add($"{name}: {diagnostic.Id}: steps without texts");
            }
        }

        Assert.True(wrong.Count == 0, string.Join('\n', wrong.Distinct()));
    }

    /// <summary>A rule that speaks of flows and has no shape above is a rule that nobody has worded.</summary>
    [Fact]
    public void Rules_AboutUseStorageAndRecipients_HaveAShape() => Assert.Empty(
        Project.RuleClass.All.Select(rule => rule.Id).Where(id => id[3] is '1' or '2' or '3').Except(shapes.Keys));

    [Fact]
    public async Task Names_InAnyScript_SurviveInMessages()
    {
        var sample = SampleReader.Read("Scripts/A", """
            // catalog: { "policy": { "name": "隐私政策" }, "purposes": { "收费": { "description": "按订单收费" }, "客服": {} }, "categories": { "邮箱": { "clause": "第二条", "purposes": ["客服"] } } }
            class 客户 { [PersonalData(Category = "邮箱")] public string 邮件 { get; set; } = ""; }
            class 商店 { [ProcessesFor(Purpose.收费)] int 结账(客户 顾客) => 顾客.邮件.GetHashCode(); }
            """);

        var diagnostics = await new SampleCompilation(sample).Diagnostics(TestContext.Current.CancellationToken);

        Assert.Equal("客户.邮件 (邮箱) is used for 收费; policy 第二条 permits 客服", Assert.Single(diagnostics, one => one.Id == "PUR101").GetMessage(System.Globalization.CultureInfo.InvariantCulture));
        Assert.DoesNotContain(diagnostics, one => one.Id.StartsWith("CS", StringComparison.Ordinal) && one.Location.SourceTree?.FilePath == "A.cs");
    }

    private static bool IsShaped(Diagnostic diagnostic)
    {
        var message = diagnostic.GetMessage(System.Globalization.CultureInfo.InvariantCulture);
        return !message.Contains('\n') && !message.EndsWith('.') && Sentences().Count(message) <= 1
            && (!shapes.TryGetValue(diagnostic.Id, out var shape) || Regex.IsMatch(message, shape));
    }

    [GeneratedRegex("[.;] ")]
    private static partial Regex Sentences();
}

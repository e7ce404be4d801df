using System.Text;

namespace PurposeAnalyzers.Tests.Flows;

/// <summary>Marks against findings: what was demanded and did not come, what came and was not demanded.</summary>
internal sealed record Verdict(IReadOnlyList<Mark> Missing, IReadOnlyList<Finding> Unexpected)
{
    public bool IsExact => Missing.Count == 0 && Unexpected.Count == 0;

    public static Verdict Of(IEnumerable<Mark> marks, IEnumerable<Finding> findings)
    {
        var open = findings.ToList();
        var missing = new List<Mark>();
        foreach (var mark in marks)
        {
            var met = open.FindIndex(finding => finding.File == mark.File && finding.Line == mark.Line && mark.IsMetBy(finding));
            if (met >= 0)
                open.RemoveAt(met);
            else
                missing.Add(mark);
        }

        return new(missing, open.Where(finding => finding.MustBeMarked).ToList());
    }

    public override string ToString()
    {
        var text = new StringBuilder();
        foreach (var mark in Missing)
            text.AppendLine($"missing    {mark}");
        foreach (var finding in Unexpected)
            text.AppendLine($"unexpected {finding}");
        return text.ToString();
    }
}

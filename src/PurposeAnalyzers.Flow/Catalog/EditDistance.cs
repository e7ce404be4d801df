namespace PurposeAnalyzers.Flow.Catalog;

// How many letters must be inserted, removed, replaced or swapped with their neighbour to make one word of the other:
//   Of("Biling", "Billing", 2)     1
//   Of("Billign", "Billing", 2)    1
//   Of("Shipping", "Billing", 2)   3, which only says: more than 2

internal static class EditDistance
{
    /// <summary>The distance, or <paramref name="limit"/> + 1 as soon as it must be greater than the limit.</summary>
    public static int Of(string left, string right, int limit)
    {
        var before = new int[right.Length + 1];
        var above = new int[right.Length + 1];
        var row = new int[right.Length + 1];
        for (var j = 0; j <= right.Length; j++)
            above[j] = j;
        for (var i = 1; i <= left.Length; i++)
        {
            row[0] = i;
            var least = i;
            for (var j = 1; j <= right.Length; j++)
            {
                row[j] = Cell(left, right, i, j, before, above, row);
                least = Math.Min(least, row[j]);
            }

            if (least > limit)
                return limit + 1;
            (before, above, row) = (above, row, before);
        }

        return Math.Min(above[right.Length], limit + 1);
    }

    private static int Cell(string left, string right, int i, int j, int[] before, int[] above, int[] row)
    {
        var same = left[i - 1] == right[j - 1];
        var best = Math.Min(above[j - 1] + (same ? 0 : 1), Math.Min(above[j], row[j - 1]) + 1);
        var swapped = i > 1 && j > 1 && left[i - 1] == right[j - 2] && left[i - 2] == right[j - 1];
        return swapped ? Math.Min(best, before[j - 2] + 1) : best;
    }
}

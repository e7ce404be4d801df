namespace PurposeAnalyzers.Benchmarks.Measuring;

/// <summary>What a piece of work cost this process.</summary>
internal readonly record struct Cost(double CpuMilliseconds, double AllocatedMegabytes)
{
    /// <summary>Garbage of earlier work is collected first.</summary>
    public static Task<Cost> Of(Func<Task> work)
    {
        GC.Collect();
        return OfOneOfMany(work);
    }

    public static async Task<Cost> OfOneOfMany(Func<Task> work)
    {
        var (cpu, allocated) = (ProcessorClock.Process, GC.GetTotalAllocatedBytes());
        await work();
        return new(ProcessorClock.Process - cpu, (GC.GetTotalAllocatedBytes() - allocated) / 1e6);
    }

    public static double Median(IEnumerable<double> values) => Percentile(values, 0.5);

    public static double Percentile(IEnumerable<double> values, double part)
    {
        var sorted = values.Order().ToList();
        return sorted[Math.Min(sorted.Count - 1, (int)(sorted.Count * part))];
    }
}

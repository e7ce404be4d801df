using System.Diagnostics;
using System.Runtime.InteropServices;

namespace PurposeAnalyzers.Benchmarks.Measuring;

/// <summary>Processor time in milliseconds, which other work on the machine does not lengthen. Where the system does not tell it: wall time.</summary>
internal static partial class ProcessorClock
{
    private const int OfProcess = 2;
    private const int OfThread = 3;

    /// <summary>Of the running thread.</summary>
    public static double Thread => Read(OfThread);

    /// <summary>Of all threads of this process.</summary>
    public static double Process => Read(OfProcess);

    private static double Read(int clock) =>
        OperatingSystem.IsLinux() && GetTime(clock, out var time) == 0
            ? time.Seconds * 1e3 + time.Nanoseconds / 1e6
            : Stopwatch.GetTimestamp() * 1e3 / Stopwatch.Frequency;

    [LibraryImport("libc", EntryPoint = "clock_gettime")]
    private static partial int GetTime(int clock, out Time time);

    [StructLayout(LayoutKind.Sequential)]
    private struct Time
    {
        public nint Seconds;
        public nint Nanoseconds;
    }
}

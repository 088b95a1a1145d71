using System.Diagnostics;

namespace ScoreNotebooks.Benchmarks;

/// <summary>The quickest of several runs of the same work, and what the last one allocated.</summary>
/// <param name="Seconds">The time of the quickest run.</param>
/// <param name="AllocatedMegabytes">What the last run allocated.</param>
internal readonly record struct BestOfRounds(double Seconds, double AllocatedMegabytes)
{
    /// <summary>The processor time, of all cores together, of the run that took least of it: on a shared machine it tells more than the clock.</summary>
    internal double ProcessorSeconds { get; init; }

    internal static BestOfRounds Of(int rounds, Action work)
    {
        var (best, least) = (double.MaxValue, double.MaxValue);
        var allocated = 0.0;
        for (var round = 0; round < rounds; round++)
        {
            GC.Collect();
            var before = GC.GetTotalAllocatedBytes(precise: true);
            var processor = Environment.CpuUsage.TotalTime;
            var watch = Stopwatch.StartNew();
            work();
            best = Math.Min(best, watch.Elapsed.TotalSeconds);
            least = Math.Min(least, (Environment.CpuUsage.TotalTime - processor).TotalSeconds);
            allocated = (GC.GetTotalAllocatedBytes(precise: true) - before) / 1e6;
        }

        return new BestOfRounds(best, allocated) { ProcessorSeconds = least };
    }
}

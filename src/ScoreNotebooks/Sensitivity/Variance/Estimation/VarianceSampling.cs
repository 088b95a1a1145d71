using System.Numerics;

namespace ScoreNotebooks;

/// <summary>
/// Samples a function until the indices are sure enough. The sample is made of independent replicates, each a Sobol'
/// sequence scrambled anew: how far the replicates differ says how far their mean may be off, which the rows of one
/// sequence cannot say, since they are not drawn independently (L'Ecuyer, Nakayama, Owen &amp; Tuffin 2023).
/// </summary>
internal sealed class VarianceSampling
{
    /// <summary>How many replicates there are; a power of two, so that sample sizes are powers of two.</summary>
    internal const int Replicates = 16;

    private const int PilotRows = 16;
    private const int MostSize = 1 << 30;

    private readonly VarianceProblem _problem;
    private readonly VarianceSettings _settings;
    private readonly PickFreezeReplicate[] _replicates;
    private readonly IProgress<double>? _progress;
    private readonly CancellationToken _cancellation;
    private readonly double[] _centres;
    private readonly int _most;
    private long _done;

    private VarianceSampling(VarianceProblem problem, VarianceSettings settings, IProgress<double>? progress, CancellationToken cancellation)
    {
        _problem = problem;
        _settings = settings;
        _progress = progress;
        _cancellation = cancellation;
        _most = SizeFor(settings.Width is null ? settings.Samples : Math.Max(settings.Samples, settings.MostSamples));
        var sequence = new SobolSequence(2 * problem.Columns);
        var scrambled = Enumerable.Range(0, Replicates).Select(replicate => sequence.Scrambled(SeedHash.Of((ulong)settings.Seed, (ulong)replicate))).ToArray();
        _centres = Centres(scrambled[0]);
        _replicates = [.. scrambled.Select(one => new PickFreezeReplicate(problem, one, _centres, settings.SecondOrder))];
    }

    /// <summary>The most columns that there are Sobol' dimensions for.</summary>
    internal static int MostColumns => SobolSequence.MostDimensions / 2;

    /// <summary>Estimates the indices of every output of a problem.</summary>
    /// <param name="problem">The function; at most <see cref="MostColumns"/> columns.</param>
    /// <param name="settings">How to go about it.</param>
    /// <param name="progress">Told from time to time what share of the work is done, 0 to 1.</param>
    /// <param name="cancellation">Ends the work between two evaluations of a block of rows.</param>
    /// <returns>The estimates of each output, in the order of the function's outputs; they do not depend on the number of cores.</returns>
    internal static IReadOnlyList<VarianceEstimate> Run(
        VarianceProblem problem, VarianceSettings settings, IProgress<double>? progress = null, CancellationToken cancellation = default) =>
        new VarianceSampling(problem, settings, progress, cancellation).Run();

    /// <summary>The sample that is really taken where so many rows are asked for: the next power of two, at least 128.</summary>
    internal static int SizeFor(int samples) =>
        (int)BitOperations.RoundUpToPowerOf2((uint)Math.Clamp(samples, Replicates * PickFreezeReplicate.LeastRows, MostSize));

    private IReadOnlyList<VarianceEstimate> Run()
    {
        var size = SizeFor(_settings.Samples);
        while (true)
        {
            ExtendTo(size / Replicates);
            var estimates = Estimates(size);
            if (size >= _most || estimates.All(estimate => estimate.Widest <= _settings.Width))
            {
                _progress?.Report(1);
                return estimates;
            }

            size *= 2;
        }
    }

    private void ExtendTo(int rows)
    {
        if (_problem.IsConcurrent)
            Parallel.ForEach(_replicates, new ParallelOptions { CancellationToken = _cancellation }, replicate => replicate.ExtendTo(rows, Report, _cancellation));
        else
            foreach (var replicate in _replicates) replicate.ExtendTo(rows, Report, _cancellation);
    }

    private void Report(int rows) => _progress?.Report(Math.Min(1, (double)Interlocked.Add(ref _done, rows) / _most));

    private VarianceEstimate[] Estimates(int size)
    {
        var evaluations = (long)size * (_settings.SecondOrder ? (2 * _problem.Inputs.Count) + 2 : _problem.Inputs.Count + 2);
        return
        [
            .. Enumerable.Range(0, _problem.Outputs).Select(output => new VarianceEstimate(
                [.. _replicates.Select(replicate => replicate.Doublings.Select(sums => sums[output]).ToArray())], _centres[output])
            {
                Samples = size,
                Evaluations = evaluations,
                Missing = _replicates.Sum(replicate => replicate.Missing[output]),
            }),
        ];
    }

    // Something near the mean of each output, so that a large constant in it costs no precision.
    private double[] Centres(SobolSequence sequence)
    {
        var columns = Enumerable.Range(0, _problem.Columns).Select(column =>
        {
            var numbers = new double[PilotRows];
            sequence.Fill(column, 0, numbers);
            _problem.Transform?.Invoke(column, numbers);
            return (ReadOnlyMemory<double>)numbers;
        });
        return [.. _problem.Evaluate([.. columns]).Select(output => output.Where(double.IsFinite).DefaultIfEmpty(0).Average())];
    }
}

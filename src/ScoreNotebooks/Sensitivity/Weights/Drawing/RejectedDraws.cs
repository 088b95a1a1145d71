namespace ScoreNotebooks;

/// <summary>Weights of a wider distribution, of which only those that the polytope admits are kept: exact, and quick while it admits enough of them.</summary>
/// <param name="wider">Where candidates come from.</param>
/// <param name="polytope">What is admitted.</param>
internal sealed class RejectedDraws(WeightDraws wider, WeightPolytope polytope) : WeightDraws
{
    private const int CandidatesAtOnce = 512;
    private const int PilotBlocks = 16;

    internal override WeightStream Begin(int batch) => new Stream(wider.Begin(batch), polytope);

    /// <summary>The share of candidates that are admitted, estimated from 8,192 of them.</summary>
    internal double Acceptance()
    {
        var stream = new Stream(wider.Begin(0), polytope);
        return Enumerable.Range(0, PilotBlocks).Sum(_ => stream.Propose()) / (double)(PilotBlocks * CandidatesAtOnce);
    }

    private sealed class Stream(WeightStream candidates, WeightPolytope polytope) : WeightStream
    {
        private readonly double[][] _proposed = [.. polytope.Lower.Select(_ => new double[CandidatesAtOnce])];
        private readonly double[] _candidate = new double[polytope.Lower.Length];
        private readonly int[] _admitted = new int[CandidatesAtOnce];
        private int _count;
        private int _taken;

        internal override void Next(double[][] weights, int count)
        {
            for (var draw = 0; draw < count; draw++)
            {
                while (_taken == _count) Propose();
                var taken = _admitted[_taken++];
                for (var place = 0; place < weights.Length; place++) weights[place][draw] = _proposed[place][taken];
            }
        }

        internal int Propose()
        {
            (_count, _taken) = (0, 0);
            candidates.Next(_proposed, CandidatesAtOnce);
            for (var draw = 0; draw < CandidatesAtOnce; draw++)
            {
                for (var place = 0; place < _candidate.Length; place++) _candidate[place] = _proposed[place][draw];
                if (polytope.Admits(_candidate)) _admitted[_count++] = draw;
            }

            return _count;
        }
    }
}

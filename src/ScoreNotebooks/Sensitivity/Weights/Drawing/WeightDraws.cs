namespace ScoreNotebooks;

/// <summary>
/// Random weights of a level, in batches that have nothing to do with one another: the same seed gives the same
/// weights, whichever core draws which batch.
/// </summary>
internal abstract partial class WeightDraws
{
    /// <summary>True when each draw is independent of the one before; false for a walk, whose draws resemble their neighbours.</summary>
    internal virtual bool AreIndependent => true;

    /// <summary>Begins a batch of draws.</summary>
    internal abstract WeightStream Begin(int batch);
}

/// <summary>One batch of random weights, drawn block by block.</summary>
internal abstract class WeightStream
{
    /// <summary>Draws the next weights.</summary>
    /// <param name="weights">One column per place of the vector, filled with shares that sum to one.</param>
    /// <param name="count">How many are drawn.</param>
    internal abstract void Next(double[][] weights, int count);
}

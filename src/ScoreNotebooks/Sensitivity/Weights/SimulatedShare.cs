namespace ScoreNotebooks;

/// <summary>A share that was counted in a simulation, with what chance leaves open.</summary>
/// <param name="Value">The share, 0 to 1.</param>
/// <param name="StandardError">
/// Its standard error. Of independent draws the deviation of its posterior under the Jeffreys prior, so that a share
/// that was never (or always) seen is not taken for certain; of a walk's draws, which resemble their neighbours, the
/// one from batch means. 0 where nothing was simulated.
/// </param>
public readonly record struct SimulatedShare(double Value, double StandardError)
{
    /// <summary>The share with its standard error, such as "37.5% ± 0.5%".</summary>
    public override string ToString() => StandardError == 0
        ? $"{RoundedNumber.Text(100 * Value, 1)}%"
        : $"{RoundedNumber.Text(100 * Value, 1)}% ± {RoundedNumber.Text(100 * StandardError, 2)}%";

    /// <summary>The share of independent draws.</summary>
    /// <param name="count">In how many it was so; a draw may count half.</param>
    /// <param name="draws">How many there were.</param>
    internal static SimulatedShare OfIndependent(double count, int draws)
    {
        var posterior = (count + 0.5) / (draws + 1.0);
        return new SimulatedShare(count / draws, Math.Sqrt(posterior * (1 - posterior) / (draws + 2.0)));
    }
}

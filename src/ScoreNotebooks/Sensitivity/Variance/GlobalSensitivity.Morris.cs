namespace ScoreNotebooks;

public static partial class GlobalSensitivity
{
    /// <summary>
    /// A quick look at which inputs matter: elementary effects (Morris 1991) along trajectories chosen far apart (Campolongo
    /// et al. 2007). Takes trajectories × (inputs + 1) evaluations.
    /// </summary>
    /// <param name="function">The function; given one value per input, in their order. NaN means that there is no result.</param>
    /// <param name="inputs">The inputs. Each moves over its range; one without bounds between its 1 % and its 99 % quantile.</param>
    /// <param name="trajectories">How many trajectories, from 4; 10 to 50 are usual.</param>
    /// <param name="seed">Another seed gives other trajectories.</param>
    /// <param name="cancellation">Ends the call early.</param>
    /// <exception cref="WorkbookException">There is no input, two have one id, or there are fewer than 4 trajectories.</exception>
    public static MorrisEffects Morris(
        Func<double[], double> function, IReadOnlyList<UncertainInput> inputs, int trajectories = 20, int seed = 1, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(function);
        InputChecks.Check(inputs, int.MaxValue);
        return MorrisScreening.Run(
            AnyOutput, inputs, RowByRow(function, cancellation), InputChecks.Trajectories(trajectories), seed, cancellation);
    }
}

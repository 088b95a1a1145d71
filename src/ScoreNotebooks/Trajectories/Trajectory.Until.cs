namespace ScoreNotebooks;

public sealed partial class Trajectory
{
    /// <summary>The trajectory as it was known on a day, under the same model: what a forecast made that day would have rested on.</summary>
    /// <param name="day">The last day that is kept.</param>
    /// <exception cref="WorkbookException">The history does not reach that day, or none of the model's columns is left.</exception>
    /// <example><c>trajectory.Until(new DateOnly(2026, 5, 5)).Forecast(days: 26).Against(trajectory, "小店B")</c></example>
    public Trajectory Until(DateOnly day)
    {
        var known = History.Until(day);
        return ReferenceEquals(known, History) ? this : Model.Trajectory(known, Rule.AllowsPartial, Rule.LeastShare);
    }
}

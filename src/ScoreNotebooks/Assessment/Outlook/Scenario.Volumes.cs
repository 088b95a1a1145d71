namespace ScoreNotebooks;

public sealed partial record Scenario
{
    /// <summary>The changes that say something of sales as well: those of volume. Rates of metrics move no sales.</summary>
    internal Scenario OfVolume() => this with { Changes = [.. Changes.Where(change => change is ScenarioChange.Volume)] };
}

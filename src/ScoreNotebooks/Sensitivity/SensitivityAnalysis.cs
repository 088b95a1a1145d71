namespace ScoreNotebooks;

/// <summary>
/// What the totals of a table's shops depend on: their metrics, the weights, and the choices of the model. Each
/// question is one call; each answer a result of its own. Nothing is computed before it is asked for.
/// </summary>
/// <example><c>model.Sensitivity(shops).BreakEven("小店B", metric: "complaint_handling", toPass: "小店C")</c></example>
public sealed partial class SensitivityAnalysis
{
    internal SensitivityAnalysis(Scoreboard scores) => Scores = scores;

    /// <summary>The scores as they are; every "what if" is compared with them.</summary>
    public Scoreboard Scores { get; }

    /// <summary>The model.</summary>
    public ScoreModel Model => Scores.Model;

    /// <summary>The shops' names, in the table's order.</summary>
    public IReadOnlyList<string> Shops => Scores.Shops;

    /// <summary>What every answer rests on that no source gives.</summary>
    public IReadOnlyList<BilingualText> Assumptions => Scores.Assumptions;
}

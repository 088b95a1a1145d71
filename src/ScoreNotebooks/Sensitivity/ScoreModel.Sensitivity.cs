namespace ScoreNotebooks;

public sealed partial record ScoreModel
{
    /// <summary>Asks how the totals of a table's shops depend on metrics, weights and choices.</summary>
    /// <param name="shops">The shops and their columns.</param>
    /// <returns>The analysis: ask it with its methods.</returns>
    /// <exception cref="WorkbookException">The table has none of the model's columns, or a column is in another unit than its metric.</exception>
    public SensitivityAnalysis Sensitivity(ShopTable shops) => new(Score(shops));
}

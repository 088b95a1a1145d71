namespace ScoreNotebooks;

public sealed partial class SensitivityAnalysis
{
    /// <summary>
    /// For each weight the range in which the first place holds, and the one in which the whole ranking does, with the
    /// pair of shops that turns at each end. The weight is taken as its share of its siblings; the others keep their
    /// proportions. Right also where shops lack values and the rest of the weights is shared anew for each.
    /// </summary>
    /// <param name="cancellation">Ends the search between weights.</param>
    /// <exception cref="WorkbookException">Fewer than two shops have a total, or no dimension has two parts that count.</exception>
    public WeightStability WeightStability(CancellationToken cancellation = default)
    {
        RequireShopsToCompare();
        var points = Scores.Compiled.Program.Evaluate(Scores.Columns, Scores.Compiled.PointRegisters(), Scores.Sample);
        var nominal = Model.NominalWeights();
        var weights = new List<StableWeight>();
        foreach (var dimension in Model.Dimensions.Where(dimension => dimension.Parts.Count(part => part.Weight > 0) > 1 && Counts(dimension)))
        {
            var level = WeightLevel.Of(Model, dimension.Id);
            for (var place = 0; place < level.Parts.Count; place++)
            {
                cancellation.ThrowIfCancellationRequested();
                var search = new StabilitySearch(Scores, new WeightPath(level, place, points));
                weights.Add(new StableWeight(
                    level.Parts[place].Id, level.TitleOf(place), dimension, level.Current[place], search.FirstPlace(), search.Ranking(), search.IsLinear));
            }
        }

        if (weights.Count == 0) WeightLevel.Of(Model, Model.Root.Id);
        return new WeightStability(Scores, weights);

        bool Counts(Dimension dimension) => dimension.SelfAndBelow().SelectMany(node => node.Parts)
            .Any(part => nominal.GetValueOrDefault(part.Id) > 0);
    }
}

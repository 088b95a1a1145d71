namespace ScoreNotebooks;

/// <summary>
/// Why no weights meet a set of demands: as few of them as already contradict one another (each is needed for the
/// contradiction; Chinneck &amp; Dravnieks 1991, deletion filter), and how far each would have to give way.
/// </summary>
internal sealed class WeightConflict(WeightLevel level, IReadOnlyList<WeightConstraint> constraints)
{
    internal WorkbookException Refusal()
    {
        var contradicting = Contradicting();
        var ways = contradicting.Select(constraint => Way(constraint, [.. contradicting.Where(other => other != constraint)]))
            .OfType<BilingualText>().ToList();
        var possible = ways.Count > 0
            ? new BilingualText($"Possible would be: {string.Join("; or ", ways.Select(way => way.English))}.", $"可行的改法：{string.Join("；或", ways.Select(way => way.Chinese))}。")
            : new BilingualText("Leave one of them out.", "请去掉其中一项。");
        return new WorkbookException(
            $"No weights meet these demands together, since weights are zero or more and sum to 100%: {string.Join("; ", contradicting.Select(constraint => constraint.Text.English))}. {possible.English}",
            $"以下对权重的要求无法同时满足（各权重不小于零，合计为 100%）：{string.Join("；", contradicting.Select(constraint => constraint.Text.Chinese))}。{possible.Chinese}");
    }

    private List<WeightConstraint> Contradicting()
    {
        var left = constraints.ToList();
        foreach (var constraint in constraints)
        {
            var without = left.Where(other => other != constraint).ToList();
            if (Optimum(new double[level.Parts.Count], without) is null) left = without;
        }

        return left;
    }

    private BilingualText? Way(WeightConstraint constraint, List<WeightConstraint> others)
    {
        if (constraint.Part is not { } part) return null;
        // A floor can be raised no further, and a cap lowered no further, than the others leave room for.
        var room = Optimum([.. constraint.Coefficients.Select(coefficient => -coefficient)], others)!.Value;
        return constraint.IsFloor
            ? new BilingualText($"{part.English} at least {WeightConstraint.Percent(room)}", $"{part.Chinese}不低于 {WeightConstraint.Percent(room)}")
            : new BilingualText($"{part.English} at most {WeightConstraint.Percent(-room)}", $"{part.Chinese}不高于 {WeightConstraint.Percent(-room)}");
    }

    private LinearOptimum? Optimum(double[] objective, IReadOnlyList<WeightConstraint> demands) =>
        LinearProgram.Maximise(objective, WeightPolytope.Programme(level, demands));
}

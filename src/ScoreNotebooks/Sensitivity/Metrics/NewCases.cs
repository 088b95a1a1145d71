namespace ScoreNotebooks;

/// <summary>One shop with new cases of one outcome, evaluated from its columns, for any numbers of new cases at once.</summary>
internal sealed class NewCases
{
    private readonly Scoreboard _scores;
    private readonly int _shop;
    private readonly Dictionary<int, double> _addedPerCase = [];

    internal NewCases(Scoreboard scores, int shop, Cases cases, string outcome, double share)
    {
        _scores = scores;
        _shop = shop;
        var place = cases.Group.Parts.ToList().IndexOf(outcome);
        var others = cases.Counts.Where((_, i) => i != place).ToList();
        var sum = others.Sum();
        for (var i = 0; i < cases.Group.Parts.Count; i++)
            Add(cases.Group.Parts[i], i == place ? share : (1 - share) * (sum > 0 ? cases.Counts[i] / sum : 1.0 / others.Count));
        if (cases.Group.Total is { } total) Add(total, 1);
    }

    /// <summary>Registers of the model's program for each number of new cases.</summary>
    internal double[][] Evaluate(IReadOnlyList<double> numbers, params IReadOnlyList<int> registers)
    {
        var columns = _scores.Columns.Select((column, input) =>
        {
            var (now, added) = (column.Span[_shop], _addedPerCase.GetValueOrDefault(input));
            return (ReadOnlyMemory<double>)numbers.Select(number => added == 0 ? now : now + number * added).ToArray();
        }).ToList();
        return _scores.Compiled.Program.Evaluate(columns, registers, _scores.Sample);
    }

    /// <summary>The total for each number of new cases.</summary>
    internal double[] Totals(IReadOnlyList<double> numbers) => Evaluate(numbers, _scores.Compiled.Root.Score)[0];

    private void Add(string column, double perCase)
    {
        var input = _scores.Compiled.Program.InputOf(column);
        if (input >= 0) _addedPerCase[input] = _addedPerCase.GetValueOrDefault(input) + perCase;
    }
}

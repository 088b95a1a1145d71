namespace ScoreNotebooks;

/// <summary>A shop's windows as they stand on the last day, with additional cases put in and nothing taken out.</summary>
internal sealed class WindowsNow
{
    private readonly Trajectory _trajectory;
    private readonly (double Sum, double Number)[] _windows;

    internal WindowsNow(Trajectory trajectory, int shop)
    {
        _trajectory = trajectory;
        var day = trajectory.Days.Count - 1;
        _windows = [.. trajectory.Inputs.Columns.Select(column => column?.On(shop, day) is { } sum ? (sum.Sum, sum.Number) : (double.NaN, double.NaN))];
    }

    /// <summary>A register with so many additional cases.</summary>
    internal double With(AddedCases cases, double number, int register)
    {
        var inputs = new ReadOnlyMemory<double>[_windows.Length];
        for (var input = 0; input < inputs.Length; input++)
        {
            var column = _trajectory.Inputs.Columns[input];
            if (column is null)
            {
                inputs[input] = new[] { double.NaN };
                continue;
            }

            var sum = _windows[input].Sum + (number * cases.PerCase.GetValueOrDefault(column.Sum.Name));
            var count = column.Number is { } of ? _windows[input].Number + (number * cases.PerCase.GetValueOrDefault(of.Name)) : 1;
            inputs[input] = new[] { count > 0 ? sum / count : double.NaN };
        }

        return _trajectory.Compiled.Program.Evaluate(inputs, [register], _trajectory.SampleOn(_trajectory.Days.Count - 1))[0][0];
    }
}

namespace ScoreNotebooks;

/// <summary>The rank one shop would have with another total, the other shops as they are.</summary>
internal sealed class RankAmong
{
    private readonly double[] _others;

    internal RankAmong(Scoreboard scores, int shop)
    {
        _others = [.. scores.Totals.ToArray().Where((total, row) => row != shop && !double.IsNaN(total))];
        Array.Sort(_others);
    }

    /// <summary>1 = best; equal totals share the best rank; 0 without a total.</summary>
    internal int Of(double total)
    {
        if (double.IsNaN(total)) return 0;
        var (low, high) = (0, _others.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (_others[middle] > total) high = middle;
            else low = middle + 1;
        }

        return 1 + _others.Length - low;
    }
}

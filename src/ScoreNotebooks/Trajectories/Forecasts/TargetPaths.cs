namespace ScoreNotebooks;

/// <summary>Which courses meet a target on which day.</summary>
internal sealed class TargetPaths
{
    private readonly double[] _totals;
    private readonly double[]? _others;
    private readonly double _target;

    /// <summary>A target in points, met when it is reached.</summary>
    internal TargetPaths(double[] totals, int paths, double target) => (_totals, Paths, _target) = (totals, paths, target);

    /// <summary>The courses of another shop, met when they are passed.</summary>
    internal TargetPaths(double[] totals, int paths, double[] others) => (_totals, Paths, _others) = (totals, paths, others);

    internal int Paths { get; }

    internal int Days => _totals.Length / Paths;

    /// <summary>Whether a course meets the target on a day; one without a total does not.</summary>
    internal bool IsMet(int day, int path)
    {
        var place = (day * Paths) + path;
        return _others is null ? _totals[place] >= _target : _totals[place] > _others[place];
    }

    /// <summary>The share of courses that meet the target on each day.</summary>
    internal double[] Shares()
    {
        var shares = new double[Days];
        for (var day = 0; day < shares.Length; day++)
        {
            var met = 0;
            for (var path = 0; path < Paths; path++) if (IsMet(day, path)) met++;
            shares[day] = (double)met / Paths;
        }

        return shares;
    }

    /// <summary>How many courses are for the first time on the wanted side on each day.</summary>
    internal int[] FirstDays(bool wanted)
    {
        var firsts = new int[Days];
        for (var path = 0; path < Paths; path++)
            for (var day = 0; day < firsts.Length; day++)
            {
                if (IsMet(day, path) != wanted) continue;
                firsts[day]++;
                break;
            }

        return firsts;
    }
}

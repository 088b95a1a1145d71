namespace ScoreNotebooks.Scripting;

/// <summary>How much work patterns may make: so much for each, and so much for all arms of one switch expression.</summary>
/// <param name="look">Called now and then.</param>
internal sealed class PatternSteps(Action look)
{
    // Beyond this many steps a pattern counts as possible.
    private const int MostForOne = 20_000;
    private const int MostForAll = 1_000_000;
    private int _left = MostForOne;
    private int _leftForAll = MostForAll;

    /// <summary>Whether a switch expression has used up what there is for all its arms.</summary>
    public bool AreSpent => _leftForAll < 0;

    public void BeginArm() => _left = MostForOne;

    public bool TryTake()
    {
        if (--_leftForAll % 256 == 0)
            look();
        return --_left >= 0 && !AreSpent;
    }
}

namespace ScoreNotebooks;

/// <summary>A step along the outline of a group's options: from one set to a dearer one that can add more.</summary>
/// <param name="Group">The number of the group.</param>
/// <param name="From">The set before.</param>
/// <param name="To">The set after.</param>
/// <param name="Cost">What the step costs, not below zero.</param>
/// <param name="Gain">The most points that it adds, above zero.</param>
internal readonly record struct GainStep(int Group, ulong From, ulong To, double Cost, double Gain)
{
    /// <summary>Adds the steps of one group: the upper hull of its options, each step dearer per point than the one before.</summary>
    /// <param name="group">The number of the group.</param>
    /// <param name="options">The options; the empty one need not be among them.</param>
    /// <param name="most">More than this nothing can add in all, so no more need be admitted of one group.</param>
    /// <param name="steps">Where the steps are added.</param>
    internal static void AddHull(int group, List<GainOption> options, double most, List<GainStep> steps)
    {
        options.Sort((one, other) => one.Cost != other.Cost ? one.Cost.CompareTo(other.Cost) : other.Gain.CompareTo(one.Gain));
        var hull = new List<GainOption>(8) { new(0, 0, 0) };
        foreach (var wide in options)
        {
            var option = wide with { Gain = Math.Min(wide.Gain, most) };
            if (option.Gain <= hull[^1].Gain) continue;
            while (hull.Count > 1 && IsBelow(hull[^2], hull[^1], option)) hull.RemoveAt(hull.Count - 1);
            hull.Add(option);
        }

        for (var i = 1; i < hull.Count; i++)
            steps.Add(new GainStep(group, hull[i - 1].Set, hull[i].Set, hull[i].Cost - hull[i - 1].Cost, hull[i].Gain - hull[i - 1].Gain));
    }

    // True when the middle lies on or below the line between its neighbours.
    private static bool IsBelow(GainOption left, GainOption middle, GainOption right) =>
        (middle.Gain - left.Gain) * (right.Cost - left.Cost) <= (right.Gain - left.Gain) * (middle.Cost - left.Cost);
}

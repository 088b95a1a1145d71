namespace ScoreNotebooks;

/// <summary>What a scenario does to the joint share of some outcomes of the same cases, day by day.</summary>
/// <param name="Outcomes">Which outcomes.</param>
/// <param name="Days">The shift of their joint share on each day ahead.</param>
internal sealed record OutcomeShift(IReadOnlyList<bool> Outcomes, RateShift[] Days)
{
    /// <summary>
    /// Moves shares: each shifted group of outcomes to its joint share, its members in proportion; what no group holds
    /// takes the rest in proportion.
    /// </summary>
    /// <param name="shares">One share per outcome, summing to 1; changed in place.</param>
    /// <param name="shifts">The groups, none of which overlap.</param>
    /// <param name="day">The position of the day ahead.</param>
    internal static void Apply(Span<double> shares, IReadOnlyList<OutcomeShift> shifts, int day)
    {
        if (shifts.All(shift => shift.Days[day] == RateShift.None)) return;
        var (before, after) = (0.0, 0.0);
        Span<bool> isShifted = stackalloc bool[shares.Length];
        foreach (var shift in shifts)
        {
            var share = 0.0;
            for (var i = 0; i < shares.Length; i++) if (shift.Outcomes[i]) share += shares[i];
            var moved = Math.Clamp(shift.Days[day].Of(share), 0, 1 - after);
            for (var i = 0; i < shares.Length; i++)
            {
                if (!shift.Outcomes[i]) continue;
                isShifted[i] = true;
                shares[i] = share > 0 ? shares[i] * moved / share : moved / shift.Outcomes.Count(one => one);
            }

            (before, after) = (before + share, after + moved);
        }

        var free = shares.Length - isShifted.ToArray().Count(shifted => shifted);
        for (var i = 0; i < shares.Length; i++)
            if (!isShifted[i]) shares[i] = before < 1 ? shares[i] * (1 - after) / (1 - before) : (1 - after) / free;
    }
}

namespace ScoreNotebooks;

/// <summary>What one measure does to one input.</summary>
/// <param name="Place">The place of the input among the moved ones.</param>
/// <param name="Left">What its cuts leave of what is amiss; 1 without cuts.</param>
/// <param name="Shift">What its shifts add; 0 without shifts.</param>
internal readonly record struct ItemEffect(int Place, double Left, double Shift);

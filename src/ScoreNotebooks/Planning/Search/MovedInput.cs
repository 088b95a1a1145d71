namespace ScoreNotebooks;

/// <summary>A value of the shop that measures move: a metric's, or the points of a bonus or a deduction.</summary>
/// <param name="Input">Its place among the inputs of the program that is planned with.</param>
/// <param name="Id">The id of the metric, bonus or deduction.</param>
/// <param name="Today">The value as it is.</param>
/// <param name="Possible">The values that can be had; every change ends at their ends.</param>
/// <param name="Ideal">The value at which nothing is amiss, that cuts lead towards; NaN when there is none.</param>
internal sealed record MovedInput(int Input, string Id, double Today, ValueRange Possible, double Ideal)
{
    // Sums of the same numbers in another order are the same value: a tier that begins at 0.9 is reached by 0.8 + 0.05 + 0.05.
    private const int Decimals = 10;

    /// <summary>The value after effects.</summary>
    /// <param name="left">What cuts leave of what is amiss: their product.</param>
    /// <param name="shift">What shifts add: their sum.</param>
    internal double After(double left, double shift) =>
        left == 1 && shift == 0 ? Today : Possible.Nearest(Math.Round(Unheld(left, shift), Decimals));

    /// <summary>The value after effects when nothing holds it within what is possible.</summary>
    internal double Unheld(double left, double shift) => left == 1 ? Today + shift : Today + (Today - Ideal) * (left - 1) + shift;
}

namespace ScoreNotebooks;

/// <summary>How sure it is that one shop's total is above another's, given how many cases their rates rest on.</summary>
/// <param name="Shop">The shop asked about.</param>
/// <param name="Other">The shop it is compared with.</param>
/// <param name="Value">The probability that <paramref name="Shop"/> is above <paramref name="Other"/>, 0 to 1; equal totals count half.</param>
/// <param name="StandardError">The standard error of the simulation; 0 when nothing was drawn because neither shop has counts.</param>
/// <param name="Draws">The number of draws for each shop.</param>
public sealed partial record Probability(string Shop, string Other, double Value, double StandardError, int Draws);

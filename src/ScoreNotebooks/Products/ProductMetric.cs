namespace ScoreNotebooks;

/// <summary>What one product has to do with one metric of the shop.</summary>
/// <param name="Metric">The metric.</param>
/// <param name="Value">The product's own value; NaN without a case.</param>
/// <param name="Others">The value of all other products together.</param>
/// <param name="Cases">The product's cases: ratings, orders.</param>
/// <param name="CaseShare">Its share of the shop's cases, 0 to 1: the weight with which its value enters the shop's.</param>
/// <param name="AmountShare">Its share of what is counted or summed above the line, 0 to 1: of all bad reviews, of all stars.</param>
/// <param name="Low">The lower end of what its own value may be; NaN where chance cannot be judged.</param>
/// <param name="High">The upper end.</param>
/// <param name="Evidence">Whether that tells it from the others.</param>
public sealed record ProductMetric(
    Metric Metric, double Value, double Others, double Cases, double CaseShare, double AmountShare, double Low, double High, ProductEvidence Evidence);

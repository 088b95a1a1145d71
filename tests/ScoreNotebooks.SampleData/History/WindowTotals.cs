namespace ScoreNotebooks.SampleData.History;

/// <summary>A number of cases, and the sum of what was measured in them.</summary>
/// <param name="Number">The number of cases.</param>
/// <param name="Sum">Stars, hours, or cases that turned out well.</param>
public readonly record struct Cases(int Number, int Sum)
{
    /// <summary>The mean, or the share.</summary>
    public double Mean => (double)Sum / Number;
}

/// <summary>What a shop's last thirty days must come to, so that they are the ten tables of data/shops/abc.</summary>
/// <param name="Orders">Orders taken, and of them completed.</param>
/// <param name="Good">Good reviews.</param>
/// <param name="Neutral">Neutral reviews.</param>
/// <param name="Bad">Bad reviews.</param>
/// <param name="Ratings">The five ratings: how many, and the sum of their stars. The numbers are chosen so that the sum is whole.</param>
/// <param name="Shipping">Orders shipped, and the sum of their hours.</param>
/// <param name="Buyers">Buyers, and those who had bought before.</param>
/// <param name="Customers">Customers, and those who came back.</param>
public sealed record WindowTotals(
    Cases Orders, int Good, int Neutral, int Bad, IReadOnlyDictionary<Measure, Cases> Ratings, Cases Shipping, Cases Buyers, Cases Customers)
{
    /// <summary>All reviews.</summary>
    public int Reviews => Good + Neutral + Bad;

    /// <summary>The rate or mean of a measure over the window.</summary>
    public double Of(Measure measure) => measure switch
    {
        Measure.Completion => Orders.Mean,
        Measure.Neutral => (double)Neutral / Reviews,
        Measure.Bad => (double)Bad / Reviews,
        Measure.Hours => Shipping.Mean,
        Measure.Repeat => Buyers.Mean,
        Measure.Retention => Customers.Mean,
        _ => Ratings[measure].Mean,
    };
}

namespace ScoreNotebooks.SampleData.History;

/// <summary>One made-up shop: where it ends, and where it comes from.</summary>
/// <param name="Name">The name.</param>
/// <param name="Window">Its last thirty days.</param>
/// <param name="Growth">Orders a day at the end over orders a day at the beginning.</param>
/// <param name="Drift">By how much each measure rose, slowly, from the first day to the last window; 0 for those not named.</param>
public sealed record ShopPlan(string Name, WindowTotals Window, double Growth, IReadOnlyDictionary<Measure, double> Drift)
{
    /// <summary>The three shops of data/shops/abc.</summary>
    public static IReadOnlyList<ShopPlan> All { get; } =
    [
        // Means of the ten tables: 4.5, 4.8, 4.6, 4.7 and 4.6 stars, 24 hours, 30 %, 80 %.
        new("小店A",
            new(new(1000, 950), 500, 50, 10, Stars((540, 2430), (520, 2496), (550, 2530), (60, 282), (30, 138)), new(950, 22800), new(700, 210), new(1500, 1200)),
            1.25, new Dictionary<Measure, double> { [Measure.Repeat] = 0.03, [Measure.Retention] = 0.02, [Measure.Hours] = -3, [Measure.Complaints] = 0.1 }),
        // 3.8, 4.2, 4.1, 3.9 and 3.8 stars, 48 hours, 20 %, 70 %.
        new("小店B",
            new(new(900, 800), 400, 80, 20, Stars((480, 1824), (460, 1932), (490, 2009), (90, 351), (80, 304)), new(800, 38400), new(600, 120), new(1200, 840)),
            1.1, new Dictionary<Measure, double> { [Measure.Quality] = 0.15, [Measure.Returns] = 0.1, [Measure.Hours] = -4, [Measure.Neutral] = -0.02 }),
        // 4.2, 4.5, 4.3, 4.3 and 4.0 stars, 36 hours, 25 %, 75 %.
        new("小店C",
            new(new(800, 720), 450, 60, 15, Stars((510, 2142), (500, 2250), (510, 2193), (70, 301), (50, 200)), new(720, 25920), new(560, 140), new(1200, 900)),
            0.95, new Dictionary<Measure, double> { [Measure.Repeat] = -0.02, [Measure.Logistics] = -0.1, [Measure.Hours] = 4, [Measure.Completion] = -0.01 }),
    ];

    private static Dictionary<Measure, Cases> Stars(params (int Number, int Sum)[] ratings) =>
        ratings.Select((rating, index) => (Measure: Measure.Quality + index, rating)).ToDictionary(pair => pair.Measure, pair => new Cases(pair.rating.Number, pair.rating.Sum));
}

using ScoreNotebooks.Tests.Models;

namespace ScoreNotebooks.Tests.Planning;

/// <summary>The three shops of the source text, and measures whose effects are worked by hand.</summary>
internal static class Shops
{
    // Worked by hand in ShopsOfTheTextTests: the six factors of shop B.
    internal const double TotalOfB = (155.0 / 3 + 42.5 + 80.0 / 3 + 400.0 / 9 + 40 + 125.0 / 3) / 6;

    internal static ScoreModel Model { get; } = ScoreModels.Load("six-factors");

    internal static ShopTable Table { get; } = ShopTable.Read(Path.GetFullPath("../shops/abc", ModelFolder.Path));

    internal static Scoreboard Scores => Model.Score(Table);

    // An hour of shipping is 5/18 points of the total: 12 hours are 10/3.
    internal static EstimatedMeasure Warehouse { get; } = Certain("warehouse", 300, Effect.Shift("shipping_time", -12, -12, -12));

    // A star of complaint handling is 25/6 points: 0.4 stars are 5/3.
    internal static EstimatedMeasure Complaints { get; } = Certain("complaints", 100, Effect.Shift("complaint_handling", 0.4, 0.4, 0.4));

    // Half of 4% bad reviews: from 20 to 60 points of a twelfth of the total, 10/3.
    internal static EstimatedMeasure Feedback { get; } = Certain("feedback", 250, Effect.Cut("bad_review_rate", 0.5, 0.5, 0.5));

    internal static Measure Own(string id) => new(id, new BilingualText($"Measure {id}", $"措施 {id}"));

    internal static EstimatedMeasure Certain(string id, double cost, params Effect[] effects) => Own(id).With(cost, effects);
}

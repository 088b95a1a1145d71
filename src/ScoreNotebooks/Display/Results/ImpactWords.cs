namespace ScoreNotebooks;

/// <summary>What new rules do to a total, in words.</summary>
internal static class ImpactWords
{
    private const int MostNamed = 2;

    internal static BilingualText Of(ImpactCause cause) => cause switch
    {
        ImpactCause.Points => new BilingualText("its points", "得分标准"),
        ImpactCause.Weight => new BilingualText("its weight", "权重"),
        _ => new BilingualText("a rule", "加减分与上下限"),
    };

    /// <summary>The shares that do most of the change: "Product score, its weight (-4.1)".</summary>
    internal static BilingualText Main(IReadOnlyList<ImpactShare> shares)
    {
        if (shares.Count == 0) return BilingualText.Same(Words.Missing);
        var main = shares.Take(MostNamed).Select(share => (Name: Named(share), Points: NumberFormat.Signed(1).Write(share.Points, Language.English))).ToList();
        return new BilingualText(
            string.Join("; ", main.Select(share => $"{share.Name.English} ({share.Points})")),
            string.Join("；", main.Select(share => $"{share.Name.Chinese}（{share.Points}）")));
    }

    /// <summary>The share's title with what about it makes the share; rules are named by their title alone.</summary>
    internal static BilingualText Named(ImpactShare share) => share.Cause == ImpactCause.Rule
        ? share.Title
        : new BilingualText($"{share.Title.English}, {Of(share.Cause).English}", $"{share.Title.Chinese}的{Of(share.Cause).Chinese}");
}

namespace ScoreNotebooks;

public sealed partial class Scoreboard
{
    private const int MostSideBySide = 12;

    /// <summary>Shops side by side, metric by metric, with the best and the weakest of each marked.</summary>
    /// <param name="shops">The shops to compare, at most twelve; none for all of the table.</param>
    /// <exception cref="WorkbookException">A shop is unknown or named twice, or there are more shops than can stand side by side.</exception>
    public ShopComparison Compare([Choices("Shops")] params string[] shops)
    {
        var names = shops.Length > 0 ? shops : [.. Shops.Take(MostSideBySide + 1)];
        if (names.Length > MostSideBySide)
            throw new WorkbookException(
                $"{(shops.Length > 0 ? names.Length : Shops.Count)} shops do not fit side by side; name up to {MostSideBySide}, or use HeatMap() for all.",
                $"{(shops.Length > 0 ? names.Length : Shops.Count)} 家店无法并排显示；请指定不超过 {MostSideBySide} 家，或用 HeatMap() 查看全部。");
        if (names.GroupBy(name => name).FirstOrDefault(name => name.Count() > 1) is { } twice)
            throw new WorkbookException(
                $"\"{twice.Key}\" is named twice in the comparison; name each shop once.", $"比较中“{twice.Key}”出现两次；每家店请只写一次。");
        return new ShopComparison(this, [.. names.Select(name => this[name])]);
    }
}

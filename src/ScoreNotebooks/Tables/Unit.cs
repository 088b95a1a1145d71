namespace ScoreNotebooks;

/// <summary>
/// What a column's numbers measure, in the one form the library keeps them in. Files may write "1.5天",
/// "30%" or "8‰"; a <see cref="ShopTable"/> holds 36 (hours), 0.3 and 0.008 (shares).
/// </summary>
public enum Unit
{
    /// <summary>A plain number: a rating, a count, a sum. Nothing was converted.</summary>
    Number,

    /// <summary>A share from 0 to 1, written in files with % or ‰.</summary>
    Share,

    /// <summary>A length of time in hours, written in files with 天, 小时, 分钟, 秒, days, hours, minutes or seconds.</summary>
    Hours,
}

using System.Text;

namespace ScoreNotebooks;

/// <summary>
/// How a number printed with a unit becomes the number that is kept: × 10^<paramref name="Power"/>
/// × <paramref name="Times"/> ÷ <paramref name="Over"/>. The power is applied to the decimal digits, so that
/// "98.7%" becomes the double nearest to 0.987.
/// </summary>
internal readonly record struct CellUnit(CellKind Kind, int Power = 0, double Times = 1, double Over = 1)
{
    internal static readonly CellUnit None = new(CellKind.Plain);

    private static readonly CellUnit Days = new(CellKind.Hours, Times: 24);
    private static readonly CellUnit WholeHours = new(CellKind.Hours);
    internal static readonly CellUnit Minutes = new(CellKind.Hours, Over: 60);
    private static readonly CellUnit Seconds = new(CellKind.Hours, Over: 3600);
    private static readonly CellUnit TenThousands = new(CellKind.Plain, Power: 4);
    private static readonly CellUnit HundredMillions = new(CellKind.Plain, Power: 8);

    /// <summary>The units known, the frequent ones first because the fast path searches in this order.</summary>
    private static readonly (string Word, byte[] Utf8, CellUnit Unit)[] Words = Vocabulary(
        (new(CellKind.Share, Power: -2), "%"),
        (Days, "天 日 d day days"),
        (WholeHours, "小时 时 个小时 h hr hrs hour hours"),
        (Minutes, "分钟 min mins minute minutes"),
        (Seconds, "秒 秒钟 s sec secs second seconds"),
        (new(CellKind.Share, Power: -3), "‰"),
        (TenThousands, "万 万元 万单 万件 万条 万个 万人 万次"),
        (HundredMillions, "亿 亿元 亿单 亿件 亿条 亿个 亿人 亿次"),
        (None, "元 单 件 条 个 人 次 笔 星"));

    /// <summary>The unit that a word names, in any letter case; a single letter (d, h, s) in lower case only.</summary>
    internal static bool TryFind(ReadOnlySpan<char> word, out CellUnit unit)
    {
        foreach (var known in Words)
            if (word.Equals(known.Word, word.Length == 1 ? StringComparison.Ordinal : StringComparison.OrdinalIgnoreCase))
            {
                unit = known.Unit;
                return true;
            }

        unit = None;
        return false;
    }

    /// <summary>The unit that a word in UTF-8 names, exactly as in the list.</summary>
    internal static bool TryFind(ReadOnlySpan<byte> word, out CellUnit unit)
    {
        foreach (var known in Words)
            if (word.SequenceEqual(known.Utf8))
            {
                unit = known.Unit;
                return true;
            }

        unit = None;
        return false;
    }

    private static (string Word, byte[] Utf8, CellUnit Unit)[] Vocabulary(params (CellUnit Unit, string Words)[] lists) =>
        [.. from list in lists
            from word in list.Words.Split(' ')
            select (word, Encoding.UTF8.GetBytes(word), list.Unit)];
}

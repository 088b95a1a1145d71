namespace ScoreNotebooks;

/// <summary>File names as people order them: by ordinal, but a run of digits counts as its number (2 before 10).</summary>
internal sealed class NaturalOrder : IComparer<string>
{
    internal static readonly NaturalOrder Instance = new();

    public int Compare(string? x, string? y)
    {
        var (a, b) = (x ?? "", y ?? "");
        var (i, j) = (0, 0);
        while (i < a.Length && j < b.Length)
        {
            var left = Digits(a, i);
            var right = Digits(b, j);
            var order = left.Length > 0 && right.Length > 0
                ? ByNumber(left, right)
                : a[i].CompareTo(b[j]);
            if (order != 0) return order;
            i += Math.Max(1, left.Length);
            j += Math.Max(1, right.Length);
        }

        var rest = (a.Length - i).CompareTo(b.Length - j);
        return rest != 0 ? rest : string.CompareOrdinal(a, b);
    }

    private static int ByNumber(ReadOnlySpan<char> a, ReadOnlySpan<char> b)
    {
        var left = a.TrimStart('0');
        var right = b.TrimStart('0');
        return left.Length != right.Length ? left.Length.CompareTo(right.Length) : left.SequenceCompareTo(right);
    }

    private static ReadOnlySpan<char> Digits(string text, int from)
    {
        var to = from;
        while (to < text.Length && char.IsAsciiDigit(text[to])) to++;
        return text.AsSpan(from, to - from);
    }
}

namespace ScoreNotebooks.Scripting;

/// <summary>A value that patterns look at: the operand itself, or a member or element reached from it.</summary>
/// <param name="Key">The way to it; the same way leads to the same value.</param>
/// <param name="Type">The static type that the first to look at it knows.</param>
/// <param name="IsCount">Whether it counts elements, and so is never negative.</param>
internal sealed record PatternPlace(string Key, Type Type, bool IsCount = false)
{
    /// <summary>How much less the value is than the one known under the key: a slice's count is that of the whole less what the slice leaves out.</summary>
    public int LeftOut { get; private init; }

    /// <summary>That there is a value to look into; C# takes a slice to be always one, unless a pattern asks for null itself.</summary>
    public PatternFormula IsThere => Count is null ? new HasValue(this) : PatternFormula.Always;

    // Of a slice: the count of the whole, which decides its own.
    private PatternPlace? Count { get; init; }

    public static PatternPlace Operand(Type type) => new("", type);

    public PatternPlace Part(string name, Type type, bool isCount = false) => isCount && Count is not null ? Count : new(Key + "." + name, type, isCount);

    public PatternPlace Slice(int before, int after, Type type, PatternPlace count) =>
        Part(FormattableString.Invariant($"[{before}..{after}]"), type) with { Count = count with { LeftOut = count.LeftOut + before + after } };
}

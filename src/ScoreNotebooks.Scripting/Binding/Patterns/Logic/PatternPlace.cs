namespace ScoreNotebooks.Scripting;

/// <summary>A value that patterns look at: the operand itself, or a member or element reached from it.</summary>
/// <param name="Key">The way to it; the same way leads to the same value.</param>
/// <param name="Type">The static type that the first to look at it knows.</param>
/// <param name="IsCount">Whether it counts elements, and so is never negative.</param>
internal sealed record PatternPlace(string Key, Type Type, bool IsCount = false)
{
    public static PatternPlace Operand(Type type) => new("", type);

    public PatternPlace Part(string name, Type type, bool isCount = false) => new(Key + "." + name, type, isCount);
}

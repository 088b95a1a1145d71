using System.Diagnostics.CodeAnalysis;

namespace ScoreNotebooks.Scripting;

/// <summary>Compares types as the language does: the names of tuple elements do not matter.</summary>
internal sealed class SameType : IEqualityComparer<Type>
{
    public static SameType Instance { get; } = new();

    public bool Equals(Type? x, Type? y) => x == y || (x is not null && y is not null && Erasure.Same(x, y));

    public int GetHashCode([DisallowNull] Type obj) => Erasure.Of(obj).GetHashCode();
}

namespace ScoreNotebooks.Scripting;

/// <summary>A variable, parameter or constant of a cell.</summary>
internal sealed class Variable(string name, Type type, FunctionScope? owner)
{
    public string Name => name;

    public Type Type => type;

    /// <summary>How its value is kept: as bits of this kind, or as a reference.</summary>
    public TypeCode Kind { get; } = Bits.KindOf(type);

    /// <summary>The cell or lambda that declares it; null for a variable of the session.</summary>
    public FunctionScope? Owner => owner;

    public int Slot { get; init; } = owner?.NewSlot() ?? -1;

    /// <summary>Where its declaration begins in the cell, for variables of blocks; 0 for parameters.</summary>
    public int DeclaredAt { get; init; }

    /// <summary>Whether a lambda inside <see cref="Owner"/> uses it.</summary>
    public bool IsCaptured { get; set; }

    /// <summary>Why it cannot be assigned to, in both languages; null when it can.</summary>
    public (string English, string Chinese)? ReadOnlyBecause { get; init; }

    /// <summary>The value of a constant, with the type it was converted to.</summary>
    public ConstantNode? Constant { get; init; }

    /// <summary>True when its declaration has an error, so that its uses are not reported again.</summary>
    public bool IsPoisoned { get; init; }

    /// <summary>Where a variable of the session keeps its value.</summary>
    public Cell Storage { get; } = new(Bits.KindOf(type));
}

using System.Collections.Immutable;
using System.Globalization;

namespace ScoreNotebooks.Scripting;

/// <summary>A value that patterns look at: the operand itself, or a member or element reached from it.</summary>
/// <param name="Owner">The value it is a part of; null for the operand.</param>
/// <param name="Name">Which part of that it is.</param>
/// <param name="Type">The static type that the first to look at it knows.</param>
/// <param name="IsCount">Whether it counts elements, and so is never negative.</param>
internal sealed record PatternPlace(PatternPlace? Owner, string Name, Type Type, bool IsCount = false)
{
    /// <summary>How much less the value is than the one known under the key: a slice's count is that of the whole less what the slice leaves out.</summary>
    public int LeftOut { get; private init; }

    /// <summary>That there is a value to look into; C# takes a slice to be always one, unless a pattern asks for null itself.</summary>
    public PatternFormula IsThere => IsSlice ? PatternFormula.Always : new HasValue(this);

    /// <summary>That the value is of a type.</summary>
    public PatternFormula Has(Type type) => IsSlice && type.IsAssignableFrom(Type) ? PatternFormula.Always : new HasType(this, type);

    /// <summary>Of an element: its number in the list, from 0, or from the end, where -1 is the last.</summary>
    public int? At { get; private init; }

    /// <summary>Of a slice, the count of the whole, which decides its own; of an element, the count of its list.</summary>
    public PatternPlace? Count { get; private init; }

    /// <summary>Whether it is a slice behind which the list goes on.</summary>
    public bool EndsBeforeWhole => IsSlice && (After > 0 || Owner!.EndsBeforeWhole);

    private int Before { get; init; }

    private int After { get; init; }

    private bool IsSlice => Count is not null && At is null;

    public static PatternPlace Operand(Type type) => new(null, "", type);

    public PatternPlace Part(string name, Type type, bool isCount = false) => isCount && IsSlice ? Count! : new(this, name, type, isCount);

    public PatternPlace Slice(int before, int after, Type type, PatternPlace count) =>
        Part(FormattableString.Invariant($"[{before}..{after}]"), type) with { Count = count with { LeftOut = count.LeftOut + before + after }, Before = before, After = after };

    /// <summary>
    /// An element of the list that stands here; one of a slice is an element of the whole. Only a slice with which the
    /// whole ends (see <see cref="EndsBeforeWhole"/>) may be counted from the end, and there the count is the whole's.
    /// </summary>
    public PatternPlace Element(int at, Type type, PatternPlace count) => IsSlice
        ? Owner!.Element(at < 0 ? at : at + Before, type, count)
        : Part("[" + at.ToString(CultureInfo.InvariantCulture) + "]", type) with { At = at, Count = count with { LeftOut = 0 } };

    /// <summary>The way to it; the same way leads to the same value.</summary>
    /// <param name="counts">The counts of some lists, by their keys: with them an element counted from the end is one counted from the start.</param>
    public string Key(ImmutableDictionary<string, int> counts)
    {
        if (Owner is null)
            return "";
        var owner = Owner.Key(counts);
        return At < 0 && counts.TryGetValue(owner, out var count) && count + At >= 0
            ? owner + ".[" + (count + At).Value.ToString(CultureInfo.InvariantCulture) + "]"
            : owner + "." + Name;
    }
}

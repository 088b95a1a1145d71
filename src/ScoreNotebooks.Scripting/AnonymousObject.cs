using System.Runtime.CompilerServices;
using System.Text;

namespace ScoreNotebooks.Scripting;

/// <summary>
/// An object made by <c>new { Name = value }</c> in a cell. As there is no compiler here, one class serves for all of
/// them; hosts read the members from <see cref="Names"/> and <see cref="Values"/>.
/// </summary>
public abstract class AnonymousObject
{
    /// <summary>Makes an object of members in the order they were written.</summary>
    private protected AnonymousObject(IReadOnlyList<string> names, object?[] values)
    {
        Names = names;
        Members = values;
    }

    /// <summary>The names of the members, in the order they were written.</summary>
    public IReadOnlyList<string> Names { get; }

    /// <summary>The values of the members, in the order of <see cref="Names"/>.</summary>
    public IReadOnlyList<object?> Values => Members;

    internal object?[] Members { get; }

    /// <summary>Another object of the same type.</summary>
    internal abstract AnonymousObject With(object?[] members);

    /// <summary>Equal when the types are the same and every member is equal.</summary>
    public override bool Equals(object? obj)
    {
        RuntimeHelpers.EnsureSufficientExecutionStack();
        return obj is AnonymousObject other && other.GetType() == GetType() && Names.SequenceEqual(other.Names) && Values.SequenceEqual(other.Values);
    }

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        RuntimeHelpers.EnsureSufficientExecutionStack();
        var hash = default(HashCode);
        foreach (var value in Values)
            hash.Add(value);
        return hash.ToHashCode();
    }

    /// <summary>The members as C# writes those of an anonymous object: <c>{ Name = value, … }</c>.</summary>
    public override string ToString()
    {
        if (Names.Count == 0)
            return "{ }";
        RuntimeHelpers.EnsureSufficientExecutionStack();
        var text = new StringBuilder("{ ");
        for (var index = 0; index < Names.Count; index++)
            text.Append(index == 0 ? "" : ", ").Append(Names[index]).Append(" = ").Append(Values[index]);
        return text.Append(" }").ToString();
    }
}

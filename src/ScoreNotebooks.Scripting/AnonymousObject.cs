using System.Runtime.CompilerServices;
using System.Text;

namespace ScoreNotebooks.Scripting;

/// <summary>
/// An object made by <c>new { Name = value }</c> in a cell. As there is no compiler here, one class serves for all of
/// them; hosts read the members from <see cref="Names"/> and <see cref="Values"/>.
/// </summary>
public abstract class AnonymousObject
{
    /// <summary>Makes an object of members with these names.</summary>
    private protected AnonymousObject(IReadOnlyList<string> names)
    {
        Names = names;
    }

    /// <summary>The names of the members, in the order they were written.</summary>
    public IReadOnlyList<string> Names { get; }

    /// <summary>The values of the members, in the order of <see cref="Names"/>.</summary>
    public abstract IReadOnlyList<object?> Values { get; }

    /// <summary>The value of a member.</summary>
    internal abstract object? Member(int position);

    /// <summary>Another object of the same type.</summary>
    internal abstract AnonymousObject With(object?[] members);

    /// <summary>An object of a type that <see cref="NameLists"/> made.</summary>
    internal static AnonymousObject Of(Type type, IReadOnlyList<string> names, object?[] members) =>
        (AnonymousObject)Activator.CreateInstance(typeof(BoxedAnonymousObject<,>).MakeGenericType(type.GetGenericArguments()), names, members)!;

    /// <summary>Equal when the types are the same and every member is equal.</summary>
    public override bool Equals(object? obj)
    {
        RuntimeHelpers.EnsureSufficientExecutionStack();
        return obj is AnonymousObject other && IsOfSameType(other) && (Names == other.Names || Names.SequenceEqual(other.Names)) && HasSameMembers(other);
    }

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        RuntimeHelpers.EnsureSufficientExecutionStack();
        var hash = default(HashCode);
        AddMembers(ref hash);
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
            text.Append(index == 0 ? "" : ", ").Append(Names[index]).Append(" = ").Append(Member(index));
        return text.Append(" }").ToString();
    }

    /// <summary>Whether another object's type is the same to a cell, however its members are kept.</summary>
    private protected abstract bool IsOfSameType(AnonymousObject other);

    /// <summary>Whether each member is equal to that of another object of the same type.</summary>
    private protected virtual bool HasSameMembers(AnonymousObject other)
    {
        for (var position = 0; position < Names.Count; position++)
            if (!Equals(Member(position), other.Member(position)))
                return false;
        return true;
    }

    /// <summary>Adds each member to a hash code.</summary>
    private protected virtual void AddMembers(ref HashCode hash)
    {
        for (var position = 0; position < Names.Count; position++)
            hash.Add(Member(position));
    }
}

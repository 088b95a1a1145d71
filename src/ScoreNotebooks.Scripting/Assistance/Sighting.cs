using System.Reflection;

namespace ScoreNotebooks.Scripting;

/// <summary>What the binder knew when it came to the place that is asked about.</summary>
/// <param name="Binder">The binder that came by.</param>
internal abstract record Sighting(Binder Binder);

/// <summary>A simple name stands at the place.</summary>
/// <param name="Binder">The binder that came by.</param>
/// <param name="Variables">The variables in scope there, the nearest first.</param>
/// <param name="Functions">The functions in scope there.</param>
internal sealed record NameSighting(Binder Binder, IReadOnlyList<Variable> Variables, IReadOnlyList<ScriptFunction> Functions) : Sighting(Binder);

/// <summary>A type stands at the place.</summary>
/// <param name="Binder">The binder that came by.</param>
/// <param name="Qualifier">What stands left of the dot; null when there is none.</param>
/// <param name="Variables">The variables in scope there.</param>
/// <param name="Functions">The functions in scope there.</param>
internal sealed record TypeSighting(Binder Binder, TypeSyntax? Qualifier, IReadOnlyList<Variable> Variables, IReadOnlyList<ScriptFunction> Functions) : Sighting(Binder)
{
    /// <summary>Whether no using counts there, so that the type is written with its namespace.</summary>
    public bool IsInFull { get; init; }
}

/// <summary>A member stands at the place.</summary>
/// <param name="Binder">The binder that came by.</param>
/// <param name="Target">What stands left of the dot.</param>
internal sealed record MemberSighting(Binder Binder, BoundExpression Target) : Sighting(Binder);

/// <summary>A namespace, or the type of a <c>using static</c>, stands at the place.</summary>
/// <param name="Binder">The binder that came by.</param>
/// <param name="Containing">The namespace left of the dot; empty when there is none.</param>
/// <param name="IsStatic">Whether a type is wanted in the end.</param>
internal sealed record ImportSighting(Binder Binder, string Containing, bool IsStatic) : Sighting(Binder);

/// <summary>A member to be set in braces, or to be matched by a pattern.</summary>
/// <param name="Binder">The binder that came by.</param>
/// <param name="Type">The type whose members they are.</param>
/// <param name="IsPattern">Whether it is a pattern, which may name everything that can be read.</param>
/// <param name="Given">The members named already.</param>
internal sealed record InitializerSighting(Binder Binder, Type Type, bool IsPattern, IReadOnlyList<string> Given) : Sighting(Binder);

/// <summary>What stands at the place has to become a certain type.</summary>
/// <param name="Binder">The binder that came by.</param>
/// <param name="Type">The type.</param>
internal sealed record ExpectedSighting(Binder Binder, Type Type) : Sighting(Binder);

/// <summary>The place is an argument of a call.</summary>
/// <param name="Binder">The binder that came by.</param>
/// <param name="Receiver">What the call is made on; null for static methods and constructors.</param>
/// <param name="Methods">What may be called.</param>
/// <param name="Extensions">Extension methods that may be called; the receiver is their first parameter.</param>
/// <param name="Arguments">The arguments.</param>
/// <param name="Index">Which argument the place is.</param>
internal sealed record CallSighting(
    Binder Binder, BoundValue? Receiver, IReadOnlyList<MethodBase> Methods, IReadOnlyList<MethodInfo> Extensions,
    IReadOnlyList<ArgumentSyntax> Arguments, int Index) : Sighting(Binder)
{
    /// <summary>What is known of the arguments that could be bound.</summary>
    public required IReadOnlyDictionary<ArgumentSyntax, BoundExpression> Bound { get; init; }

    /// <summary>What the variables of the cell begin with.</summary>
    public required IReadOnlyDictionary<Variable, BoundValue> Initials { get; init; }
}

/// <summary>What the name at the place means.</summary>
/// <param name="Binder">The binder that came by.</param>
/// <param name="Meaning">A bound expression, a method or constructor, a variable or a type.</param>
internal sealed record MeaningSighting(Binder Binder, object Meaning) : Sighting(Binder);

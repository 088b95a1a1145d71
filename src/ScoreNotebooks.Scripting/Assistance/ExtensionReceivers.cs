using System.Reflection;

namespace ScoreNotebooks.Scripting;

/// <summary>Which extension methods can be called on a value.</summary>
internal sealed class ExtensionReceivers(Binder binder)
{
    /// <summary>Whether a value of the type can be the first argument of the method.</summary>
    public bool Accepts(MethodInfo method, Type receiver) => ArgumentsFor(method, receiver) is not null;

    /// <summary>The method with what the receiver decides of its type arguments; null when it cannot be called on it.</summary>
    public MethodInfo? For(MethodInfo method, Type receiver)
    {
        if (ArgumentsFor(method, receiver) is not { } arguments)
            return null;
        try
        {
            return arguments.Length == 0 ? method : method.MakeGenericMethod(arguments);
        }
        catch (ArgumentException)
        {
            return method;
        }
    }

    private Type[]? ArgumentsFor(MethodInfo method, Type receiver)
    {
        var wanted = method.GetParameters()[0].ParameterType;
        if (!wanted.ContainsGenericParameters)
            return Becomes(receiver, wanted) ? method.GetGenericArguments() : null;
        var bounds = method.GetGenericArguments().Select(_ => new TypeBounds(binder)).ToArray();
        new BoundInference(bounds, receiver, wanted).Lower();
        var arguments = new Type[bounds.Length];
        var parameters = method.GetGenericArguments();
        for (var index = 0; index < bounds.Length; index++)
        {
            if (bounds[index].HasAny && !bounds[index].Fix())
                return null;
            // What the receiver does not decide, later arguments will.
            arguments[index] = bounds[index].Fixed ?? parameters[index];
        }

        return Close(wanted, arguments) is { } closed && !closed.ContainsGenericParameters && Becomes(receiver, closed) ? arguments : null;
    }

    private bool Becomes(Type from, Type to) => Erasure.Same(from, to) || (binder.Conversions.Types.Standard(from, to) is not null && KeepsIdentity(from, to));

    // A receiver is converted by identity, reference and boxing only.
    private static bool KeepsIdentity(Type from, Type to) => !to.IsValueType && Erasure.Of(to).IsAssignableFrom(Erasure.Of(from));

    private static Type? Close(Type type, Type[] arguments)
    {
        if (type.IsGenericMethodParameter)
            return arguments[type.GenericParameterPosition];
        if (type.IsArray)
            return Close(type.GetElementType()!, arguments)?.MakeArrayType();
        if (!type.IsGenericType)
            return type;
        try
        {
            return type.GetGenericTypeDefinition().MakeGenericType([.. type.GetGenericArguments().Select(argument => Close(argument, arguments)!)]);
        }
        catch (ArgumentException)
        {
            return null;
        }
    }
}

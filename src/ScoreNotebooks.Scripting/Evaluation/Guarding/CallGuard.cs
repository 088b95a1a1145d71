using System.Reflection;

namespace ScoreNotebooks.Scripting;

/// <summary>What is checked around a call of a framework member that could use up memory, time or the stack.</summary>
internal abstract class CallGuard
{
    /// <summary>Checks what the call is given; may replace a sequence by one that is watched.</summary>
    public virtual void Before(object? target, object?[] values, RunContext context)
    {
    }

    /// <summary>Checks what the call gave, and returns it or the same sequence watched.</summary>
    public virtual object? After(object? result, object?[] values, RunContext context) => result;

    /// <summary>The guard of a member; null for most, which can do no harm.</summary>
    public static CallGuard? For(MethodBase method)
    {
        if (method.DeclaringType is not { } type || !FrameworkTypes.Owns(type))
            return null;
        if (type == typeof(string) || type == typeof(System.Text.StringBuilder))
            return TextGuard.Find(method);
        if (type == typeof(Enumerable))
            return new SequenceGuard((MethodInfo)method);
        if (type.Namespace == "System.Threading.Tasks")
            return TaskGuard.Find(method);
        if (FormatGuard.Applies(method))
            return new FormatGuard();
        return CollectionGuard.Find(method) as CallGuard ?? (GivesValue(method) ? new NestingGuard() : null);
    }

    /// <summary>Whether a method may be turned into a delegate, whose calls nothing guards.</summary>
    public static bool AllowsDelegate(MethodBase method) => !FrameworkTypes.Owns(method.DeclaringType!) || (For(method) is null or TextGuard { IsForTimeOnly: true } && !GivesValue(method));

    private static bool GivesValue(MethodBase method) =>
        Nesting.IsPossible(method is MethodInfo { ReturnType: var returned } ? returned : method.DeclaringType!);

    private sealed class NestingGuard : CallGuard
    {
        public override object? After(object? result, object?[] values, RunContext context)
        {
            Nesting.Check(result);
            return result;
        }
    }
}

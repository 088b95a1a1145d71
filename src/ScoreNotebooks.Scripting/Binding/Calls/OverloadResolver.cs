using System.Reflection;
using System.Runtime.CompilerServices;

namespace ScoreNotebooks.Scripting;

/// <summary>Chooses the method that a call means (section 12.6.4 of the specification).</summary>
internal sealed class OverloadResolver(Binder binder)
{
    /// <summary>The best candidate; null, with the most useful reason, when none fits.</summary>
    public Candidate? Resolve(
        IReadOnlyList<MethodBase> methods, IReadOnlyList<Argument> arguments, IReadOnlyList<Type>? typeArguments, TextSpan span, out OverloadFailure? failure)
    {
        var applicable = new List<Candidate>();
        failure = null;
        foreach (var method in methods)
        {
            var fit = new CandidateFit(binder, method, arguments, typeArguments, span);
            if (fit.Find() is { } candidate)
                applicable.Add(candidate);
            else if (fit.Failure is { } reason && (failure is null || reason.Progress > failure.Progress))
                failure = reason;
        }

        if (applicable.Count == 0)
            return null;
        DropHiddenByDerived(applicable);
        DropLessPreferred(applicable);
        return Best(applicable, arguments) ?? throw Ambiguous(applicable, span);
    }

    private static void DropHiddenByDerived(List<Candidate> applicable)
    {
        if (applicable.Count < 2)
            return;
        var declaring = applicable.ConvertAll(candidate => Declaring(candidate.Definition));
        for (var index = applicable.Count - 1; index >= 0; index--)
        {
            var own = declaring[index];
            if (declaring.Exists(other => other != own && own.IsAssignableFrom(other)))
                applicable.RemoveAt(index);
        }
    }

    // Within one type, the methods with the highest OverloadResolutionPriority count alone.
    private static void DropLessPreferred(List<Candidate> applicable)
    {
        if (applicable.Count < 2)
            return;
        var ranked = applicable.ConvertAll(static candidate => (
            Type: Declaring(candidate.Definition),
            Priority: candidate.Definition.IsDefined(typeof(OverloadResolutionPriorityAttribute), inherit: false)
                ? candidate.Definition.GetCustomAttribute<OverloadResolutionPriorityAttribute>(inherit: false)!.Priority
                : 0));
        for (var index = applicable.Count - 1; index >= 0; index--)
            if (ranked.Exists(other => other.Type == ranked[index].Type && other.Priority > ranked[index].Priority))
                applicable.RemoveAt(index);
    }

    private static Type Declaring(MethodBase method) => method is MethodInfo { IsVirtual: true, IsGenericMethod: false } overridden
        ? overridden.GetBaseDefinition().DeclaringType!
        : method.DeclaringType!;

    private Candidate? Best(List<Candidate> applicable, IReadOnlyList<Argument> arguments)
    {
        if (applicable.Count == 1)
            return applicable[0];
        foreach (var candidate in applicable)
            if (applicable.TrueForAll(other => other == candidate || IsBetter(candidate, other, arguments)))
                return candidate;
        return null;
    }

    private bool IsBetter(Candidate left, Candidate right, IReadOnlyList<Argument> arguments)
    {
        var better = false;
        var sameTypes = true;
        for (var index = 0; index < arguments.Count; index++)
        {
            var comparison = Betterness.Compare(binder, arguments[index].Value, left.Wanted[index], right.Wanted[index]);
            if (comparison < 0)
                return false;
            better |= comparison > 0;
            sameTypes &= Erasure.Same(left.Wanted[index], right.Wanted[index]);
        }

        return better || (sameTypes && BreakTie(left, right) > 0);
    }

    private static int BreakTie(Candidate left, Candidate right)
    {
        if (left.Definition.IsGenericMethod != right.Definition.IsGenericMethod)
            return right.Definition.IsGenericMethod ? 1 : -1;
        if (left.IsExpanded != right.IsExpanded)
            return right.IsExpanded ? 1 : -1;
        if (left.IsExpanded && left.Parameters.Length != right.Parameters.Length)
            return left.Parameters.Length - right.Parameters.Length;
        if (left.UsesDefaults != right.UsesDefaults)
            return right.UsesDefaults ? 1 : -1;
        var (leftIn, rightIn) = (left.Parameters.Count(ParameterKinds.IsByIn), right.Parameters.Count(ParameterKinds.IsByIn));
        if (leftIn != rightIn)
            return rightIn - leftIn;
        return Specificity.Compare(left, right);
    }

    private static ScriptErrorException Ambiguous(List<Candidate> applicable, TextSpan span)
    {
        var (first, second) = (MethodNames.Of(applicable[0].Definition), MethodNames.Of(applicable[1].Definition));
        return Fail.At(
            span,
            $"The call is ambiguous between {first} and {second}; convert an argument to the type you mean.",
            $"调用有歧义：{first} 和 {second} 都符合；请把参数转换为想要的类型。");
    }
}

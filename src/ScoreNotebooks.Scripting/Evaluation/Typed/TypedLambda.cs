using System.Runtime.CompilerServices;

namespace ScoreNotebooks.Scripting;

/// <summary>The body of a lambda as typed nodes. Its calls count like any others.</summary>
internal sealed class TypedLambda<TArguments, T>(TypedNode<TArguments, T> value, RunContext context, bool mayRecur)
    where TArguments : struct, IArguments
{
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public T Call(in TArguments arguments)
    {
        if (mayRecur)
            return CallDeeper(in arguments);
        context.Step();
        return value.Evaluate(in arguments);
    }

    private T CallDeeper(in TArguments arguments)
    {
        context.Enter();
        try
        {
            return value.Evaluate(in arguments);
        }
        finally
        {
            context.Leave();
        }
    }
}

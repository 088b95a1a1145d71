namespace ScoreNotebooks.Scripting;

/// <summary>Of two conversions of one argument: which is better (sections 12.6.4.5 to 12.6.4.7 of the specification).</summary>
internal static class Betterness
{
    /// <summary>Positive when the left type is the better one, negative when the right one is.</summary>
    public static int Compare(Binder binder, BoundExpression expression, Type left, Type right)
    {
        if (Erasure.Same(left, right))
            return 0;
        if (expression is UnboundLambda lambda)
            return CompareLambda(binder, lambda, left, right);
        if (expression is UnboundCollection collection)
            return CompareCollection(binder, collection, left, right);
        if (expression is InterpolatedStringNode)
            return left == typeof(string) ? 1 : right == typeof(string) ? -1 : CompareTargets(binder, left, right);
        if (expression.Type is { } type)
        {
            var (sameLeft, sameRight) = (Erasure.Same(type, left), Erasure.Same(type, right));
            if (sameLeft != sameRight)
                return sameLeft ? 1 : -1;
        }

        return CompareTargets(binder, left, right);
    }

    public static int CompareTargets(Binder binder, Type left, Type right)
    {
        var toRight = binder.Conversions.Types.Implicit(left, right) is not null;
        var toLeft = binder.Conversions.Types.Implicit(right, left) is not null;
        if (toRight != toLeft)
            return toRight ? 1 : -1;
        if (TypeFacts.DelegateSignature(left) is { } leftSignature && TypeFacts.DelegateSignature(right) is { } rightSignature)
            return CompareReturns(binder, leftSignature.ReturnType, rightSignature.ReturnType);
        var (leftRank, rightRank) = (SignedRank(TypeFacts.Underlying(left)), SignedRank(TypeFacts.Underlying(right)));
        if (leftRank == 0 || rightRank == 0 || TypeFacts.IsNullable(left) != TypeFacts.IsNullable(right))
            return 0;
        return (leftRank > 0, rightRank > 0) switch
        {
            (true, false) => SmallerSigned(leftRank, -rightRank),
            (false, true) => -SmallerSigned(rightRank, -leftRank),
            _ => 0,
        };
    }

    private static int CompareReturns(Binder binder, Type left, Type right)
    {
        if (left == typeof(void) || right == typeof(void))
            return left == right ? 0 : right == typeof(void) ? 1 : -1;
        return Erasure.Same(left, right) ? 0 : CompareTargets(binder, left, right);
    }

    // A signed type is better than an unsigned one of the same or a larger size.
    private static int SmallerSigned(int signed, int unsigned) => signed <= unsigned ? 1 : 0;

    private static int SignedRank(Type type) => type.IsEnum ? 0 : Type.GetTypeCode(type) switch
    {
        TypeCode.SByte => 1,
        TypeCode.Int16 => 2,
        TypeCode.Int32 => 3,
        TypeCode.Int64 => 4,
        TypeCode.Byte => -1,
        TypeCode.UInt16 => -2,
        TypeCode.UInt32 => -3,
        TypeCode.UInt64 => -4,
        _ => 0,
    };

    private static int CompareLambda(Binder binder, UnboundLambda lambda, Type left, Type right)
    {
        if (TypeFacts.DelegateSignature(left) is not { } leftSignature || TypeFacts.DelegateSignature(right) is not { } rightSignature)
            return CompareTargets(binder, left, right);
        var (matchesLeft, matchesRight) = (Matches(lambda, leftSignature), Matches(lambda, rightSignature));
        return matchesLeft != matchesRight ? matchesLeft ? 1 : -1 : CompareTargets(binder, left, right);
    }

    // The body gives exactly what the delegate returns.
    private static bool Matches(UnboundLambda lambda, System.Reflection.MethodInfo signature)
    {
        var types = signature.GetParameters().Select(static parameter => parameter.ParameterType).ToList();
        return signature.ReturnType != typeof(void) && lambda.Try(types).ReturnType is { } inferred && Erasure.Same(inferred, signature.ReturnType);
    }

    private static int CompareCollection(Binder binder, UnboundCollection collection, Type left, Type right)
    {
        if (CollectionConversions.ElementOf(left) is not { } leftElement || CollectionConversions.ElementOf(right) is not { } rightElement
            || Erasure.Same(leftElement, rightElement))
            return CompareTargets(binder, left, right);
        var result = 0;
        foreach (var (value, _) in collection.Items)
        {
            var comparison = Compare(binder, value, leftElement, rightElement);
            if (comparison != 0 && result == -comparison)
                return 0;
            result = comparison == 0 ? result : comparison;
        }

        return result;
    }
}

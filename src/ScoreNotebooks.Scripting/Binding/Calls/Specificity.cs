namespace ScoreNotebooks.Scripting;

/// <summary>Of two candidates with the same parameter types: which was declared with the more specific ones.</summary>
internal static class Specificity
{
    public static int Compare(Candidate left, Candidate right)
    {
        var (leftTypes, rightTypes) = (Declared(left), Declared(right));
        var result = 0;
        for (var index = 0; index < Math.Min(leftTypes.Length, rightTypes.Length); index++)
        {
            var comparison = Compare(leftTypes[index], rightTypes[index]);
            if (comparison != 0 && result == -comparison)
                return 0;
            result = comparison == 0 ? result : comparison;
        }

        return result;
    }

    private static Type[] Declared(Candidate candidate)
    {
        var definition = candidate.Definition.DeclaringType is { IsGenericType: true } container
            ? container.GetGenericTypeDefinition().GetMemberWithSameMetadataDefinitionAs(candidate.Definition) as System.Reflection.MethodBase
            : candidate.Definition;
        return [.. (definition ?? candidate.Definition).GetParameters().Select(static parameter => parameter.ParameterType)];
    }

    private static int Compare(Type left, Type right)
    {
        if (left.IsGenericParameter || right.IsGenericParameter)
            return (left.IsGenericParameter, right.IsGenericParameter) switch { (true, false) => -1, (false, true) => 1, _ => 0 };
        if (left.IsArray && right.IsArray)
            return Compare(left.GetElementType()!, right.GetElementType()!);
        if (!left.IsGenericType || !right.IsGenericType || left.GetGenericTypeDefinition() != right.GetGenericTypeDefinition())
            return 0;
        var (leftArguments, rightArguments) = (left.GetGenericArguments(), right.GetGenericArguments());
        for (var index = 0; index < leftArguments.Length; index++)
            if (Compare(leftArguments[index], rightArguments[index]) is var comparison and not 0)
                return comparison;
        return 0;
    }
}

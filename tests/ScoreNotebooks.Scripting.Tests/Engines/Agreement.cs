namespace ScoreNotebooks.Scripting;

/// <summary>Compares what the two engines made of a snippet.</summary>
public static class Agreement
{
    // There the C# compiler is wrong, which we say instead of following it.
    private const string MistakeOfTheCompiler = "The C# compiler takes null for equal to -0.0";

    /// <summary>Why the outcomes disagree; null when they agree, or when the real compiler broke and there is nothing to compare with.</summary>
    public static string? Complaint(string snippet, Outcome real, Outcome ours, bool mayRefuse)
    {
        if (real.IsSetAside)
            return null;
        if (ours.IsRefused)
            return real.IsRefused || mayRefuse || ours.Error!.Contains(MistakeOfTheCompiler, StringComparison.Ordinal) ? null : $"{snippet}\n  C#   {real.Value ?? real.Exception} : {real.Type}\n  ours refuses: {ours.Error}";
        if (real.IsRefused)
            return $"{snippet}\n  C#   refuses: {real.Error}\n  ours {ours.Value ?? ours.Exception} : {ours.Type}";
        if (!SameException(snippet, real.Exception, ours.Exception) || real.Value != ours.Value || (ours.Exception is null && !SameType(real.Type!, ours.Type!)))
            return $"{snippet}\n  C#   {real.Value ?? real.Exception} : {real.Type}\n  ours {ours.Value ?? ours.Exception} : {ours.Type}";
        return null;
    }

    /// <summary>Fails when there is a complaint, and shows the first of them.</summary>
    public static void AssertNone(IReadOnlyCollection<string> complaints, int count, int shown = 60) =>
        Assert.True(complaints.Count == 0, $"{complaints.Count} of {count}\n" + string.Join('\n', complaints.Take(shown)));

    // How C# notices that what a collection expression spreads is null depends on what it is spread into.
    private static bool SameException(string snippet, string? real, string? ours) =>
        real == ours || (snippet.Contains("..", StringComparison.Ordinal) && real is "ArgumentNullException" && ours is "NullReferenceException");

    // An anonymous object has a class of its own in C# and one shared class here; their members are compared as text.
    private static bool SameType(Type real, Type ours)
    {
        if (real == ours)
            return true;
        if (IsAnonymous(real))
            return typeof(AnonymousObject).IsAssignableFrom(ours);
        if (real.IsArray && ours.IsArray)
            return SameType(real.GetElementType()!, ours.GetElementType()!);
        return real.IsGenericType && ours.IsGenericType && real.GetGenericTypeDefinition() == ours.GetGenericTypeDefinition()
            && real.GetGenericArguments().Zip(ours.GetGenericArguments()).All(pair => SameType(pair.First, pair.Second));
    }

    private static bool IsAnonymous(Type type) => type.Name.Contains("AnonymousType", StringComparison.Ordinal);
}

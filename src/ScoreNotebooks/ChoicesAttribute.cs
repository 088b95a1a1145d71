namespace ScoreNotebooks;

/// <summary>
/// Says which texts a parameter takes, so that an editor can offer them while the call is typed: for
/// <c>scores.ExplainGap("…")</c> the names of the shops. Hosts find it by its name, without knowing the library.
/// </summary>
/// <param name="path">
/// What holds the texts: a public property of the object that is called (of the first argument of an extension
/// method), or several with dots between them. Of a sequence, the rest of the path is asked of each element; of a
/// dictionary, the keys are meant.
/// </param>
[AttributeUsage(AttributeTargets.Parameter, AllowMultiple = true)]
public sealed class ChoicesAttribute(string path) : Attribute
{
    /// <summary>The properties that lead to the texts, with dots between them.</summary>
    public string Path { get; } = path;

    /// <summary>The type whose static property the path begins with; null to begin with the object that is called.</summary>
    public Type? Source { get; init; }
}

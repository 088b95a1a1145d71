namespace ScoreNotebooks;

/// <summary>One quantity that a result depends on and that is not certain.</summary>
/// <param name="Id">The name used in code.</param>
/// <param name="Title">The name shown.</param>
/// <param name="Distribution">What values it can take.</param>
public sealed record UncertainInput(string Id, BilingualText Title, Distribution Distribution)
{
    /// <summary>An input that is shown under its id.</summary>
    /// <param name="id">The name used in code and shown.</param>
    /// <param name="distribution">What values it can take.</param>
    public UncertainInput(string id, Distribution distribution) : this(id, BilingualText.Same(id), distribution)
    {
    }
}

namespace ScoreNotebooks;

/// <summary>One way in which a choice of a model could have been made.</summary>
/// <param name="Title">The alternative in words.</param>
/// <param name="Apply">Makes the model that was built this way.</param>
internal sealed record Alternative(BilingualText Title, Func<ScoreModel, ScoreModel> Apply)
{
    /// <summary>The way the model makes the choice itself.</summary>
    internal static Alternative Own { get; } = new(new BilingualText("as in the model", "按模型原样"), model => model);
}

namespace ScoreNotebooks;

/// <summary>How the shares of a gap were found.</summary>
public enum GapMethod
{
    /// <summary>Weight × difference of points: the model is additive here, and the Shapley value is just that.</summary>
    Additive,

    /// <summary>Shapley values over all subsets; exact.</summary>
    Exact,

    /// <summary>Shapley values over sampled orders; they still sum to the gap exactly, each with a standard error.</summary>
    Sampled,
}

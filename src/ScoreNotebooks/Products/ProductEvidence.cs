namespace ScoreNotebooks;

/// <summary>Whether a product's own numbers are enough to tell it from the shop's other products.</summary>
public enum ProductEvidence
{
    /// <summary>Worse than the others beyond chance.</summary>
    Worse,

    /// <summary>Better than the others beyond chance.</summary>
    Better,

    /// <summary>Not told apart from the others by thirty cases or more.</summary>
    NoDifference,

    /// <summary>Fewer than thirty cases, and they do not tell it apart: too few to say.</summary>
    TooFewToSay,

    /// <summary>Only a sum is known, as of hours, so chance cannot be judged.</summary>
    NotTested,
}

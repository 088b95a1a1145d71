namespace ScoreNotebooks;

/// <summary>Which of an input's two indices.</summary>
public enum IndexOrder
{
    /// <summary>The first-order index.</summary>
    First,

    /// <summary>The total index.</summary>
    Total,
}

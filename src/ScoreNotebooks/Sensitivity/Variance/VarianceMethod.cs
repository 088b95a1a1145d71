namespace ScoreNotebooks;

/// <summary>How variance-based indices were found.</summary>
public enum VarianceMethod
{
    /// <summary>In closed form: the output is a sum with one term for each independent input.</summary>
    ExactSum,

    /// <summary>In closed form: the output is a product with one factor for each independent input.</summary>
    ExactProduct,

    /// <summary>From a sample, with intervals.</summary>
    Sampled,
}

namespace ScoreNotebooks;

/// <summary>
/// The variance of an output shared among its inputs so that the shares sum to it, whether the inputs are independent or go
/// together (Owen 2014; Song, Nelson &amp; Staum 2016): Shapley values of the game in which a set of inputs is worth the
/// variance that is left on average when all others are known. What inputs do together, or share because they go
/// together, is divided equally among them. For independent inputs a share lies between first-order and total index.
/// </summary>
/// <param name="Output">What the output is.</param>
/// <param name="Inputs">The share of each input, in the order given.</param>
/// <param name="Variance">The variance, in the square of the output's unit.</param>
public sealed partial record ShapleyEffects(BilingualText Output, IReadOnlyList<ShapleyEffect> Inputs, double Variance)
{
    /// <summary>The sample N that was taken.</summary>
    public required int Samples { get; init; }

    /// <summary>How often the function was evaluated.</summary>
    public required long Evaluations { get; init; }

    /// <summary>How many of the evaluations gave no finite number; rows with one are left out.</summary>
    public required long Missing { get; init; }

    /// <summary>True when every set of inputs was looked at; false when sets came from orders drawn by chance, which adds to the errors.</summary>
    public required bool IsOfAllOrders { get; init; }

    /// <summary>What the result rests on, beside its inputs' distributions.</summary>
    public IReadOnlyList<BilingualText> Notes { get; init; } = [];

    /// <summary>The distributions of the inputs, in the order of <see cref="Inputs"/>, in words.</summary>
    internal IReadOnlyList<BilingualText> Distributions { get; init; } = [];

    /// <summary>The share of the input of that id.</summary>
    /// <exception cref="WorkbookException">There is no such input; the message names the nearest one.</exception>
    public ShapleyEffect this[[Choices("Inputs.Id")] string input] => Inputs.FirstOrDefault(known => known.Id == input)
        ?? throw NearestName.NotFound("input", "输入", input, Inputs.Select(known => known.Id));
}

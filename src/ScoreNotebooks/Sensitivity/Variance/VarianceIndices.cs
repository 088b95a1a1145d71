namespace ScoreNotebooks;

/// <summary>
/// Which uncertain inputs the variance of an output comes from: first-order and total indices of each (Saltelli et al.,
/// Global Sensitivity Analysis: The Primer, 2008). Inputs are independent of one another.
/// </summary>
/// <param name="Output">What the output is.</param>
/// <param name="Inputs">The indices of each input, in the order given.</param>
/// <param name="Mean">The mean of the output, in its unit.</param>
/// <param name="Variance">Its variance, in the square of its unit.</param>
/// <param name="Method">How the indices were found.</param>
public sealed partial record VarianceIndices(
    BilingualText Output, IReadOnlyList<SobolIndex> Inputs, double Mean, double Variance, VarianceMethod Method)
{
    /// <summary>The base sample N that was taken; zero for exact indices.</summary>
    public int Samples { get; init; }

    /// <summary>How often the function was evaluated; zero for exact indices.</summary>
    public long Evaluations { get; init; }

    /// <summary>How many of the evaluations gave no finite number. Rows with one are left out, so the indices are those of the rest.</summary>
    public long Missing { get; init; }

    /// <summary>
    /// The noise floor: the indices of a made-up input without influence (Khorashadi Zadeh et al. 2017), zero but for chance,
    /// estimated from how outputs go together that share no input (first order) or all (total). Null for exact indices.
    /// </summary>
    public SobolIndex? Dummy { get; init; }

    /// <summary>The second-order index of every pair of inputs; empty unless asked for.</summary>
    public IReadOnlyList<PairInteraction> Interactions { get; init; } = [];

    /// <summary>The indices at every doubling of the sample, the last one being the result; empty for exact indices.</summary>
    public IReadOnlyList<ConvergencePoint> Convergence { get; init; } = [];

    /// <summary>The widest interval that was asked for; null when the sample was fixed.</summary>
    public double? WidestAskedFor { get; init; }

    /// <summary>Whether no interval of an index is wider than was asked for; true when nothing was asked for.</summary>
    public bool IsSureEnough => WidestAskedFor is not { } asked || Widest <= asked;

    /// <summary>The share of variance that no input causes by itself, only inputs together: 1 less the sum of the first-order indices.</summary>
    public double Together => 1 - Inputs.Sum(input => input.First.Value);

    /// <summary>What the result rests on, beside its inputs' distributions.</summary>
    public IReadOnlyList<BilingualText> Notes { get; init; } = [];

    /// <summary>The distributions of the inputs, in the order of <see cref="Inputs"/>, in words.</summary>
    internal IReadOnlyList<BilingualText> Distributions { get; init; } = [];

    /// <summary>The indices of the input of that id.</summary>
    /// <exception cref="WorkbookException">There is no such input; the message names the nearest one.</exception>
    public SobolIndex this[[Choices("Inputs.Id")] string input] => Inputs.FirstOrDefault(known => known.Id == input)
        ?? throw NearestName.NotFound("input", "输入", input, Inputs.Select(known => known.Id));

    private double Widest => Inputs.Select(input => Math.Max(input.First.Width, input.Total.Width)).Where(width => !double.IsNaN(width)).DefaultIfEmpty(0).Max();
}

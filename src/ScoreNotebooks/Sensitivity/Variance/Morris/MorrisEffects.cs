namespace ScoreNotebooks;

/// <summary>
/// Elementary effects (Morris 1991): a quick look, with few evaluations, at which inputs matter and which of them act
/// along curves or together with others. Trajectories are chosen far apart from one another (Campolongo et al. 2007).
/// </summary>
/// <param name="Output">What the output is.</param>
/// <param name="Inputs">The effects of each input, in the order given.</param>
/// <param name="Trajectories">How many trajectories there were; each gives one effect of every input.</param>
/// <param name="Evaluations">How often the function was evaluated.</param>
/// <param name="Missing">How many of the evaluations gave no finite number; effects with one are left out.</param>
public sealed partial record MorrisEffects(
    BilingualText Output, IReadOnlyList<MorrisEffect> Inputs, int Trajectories, int Evaluations, int Missing)
{
    /// <summary>What the result rests on, beside its inputs' distributions.</summary>
    public IReadOnlyList<BilingualText> Notes { get; init; } = [];

    /// <summary>The distributions of the inputs, in the order of <see cref="Inputs"/>, in words.</summary>
    internal IReadOnlyList<BilingualText> Distributions { get; init; } = [];

    /// <summary>The effects of the input of that id.</summary>
    /// <exception cref="WorkbookException">There is no such input; the message names the nearest one.</exception>
    public MorrisEffect this[[Choices("Inputs.Id")] string input] => Inputs.FirstOrDefault(known => known.Id == input)
        ?? throw NearestName.NotFound("input", "输入", input, Inputs.Select(known => known.Id));
}

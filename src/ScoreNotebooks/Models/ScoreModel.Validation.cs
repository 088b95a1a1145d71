namespace ScoreNotebooks;

public sealed partial record ScoreModel
{
    /// <summary>
    /// All that is wrong with the model; empty for a valid one. A model read from a file has passed this; one
    /// built or changed in code need not have.
    /// </summary>
    public IReadOnlyList<ModelProblem> Validate()
    {
        var problems = new ModelProblems();
        ModelValidator.Check(this, problems);
        return problems.All;
    }
}

namespace ScoreNotebooks.Scripting.Samples;

public sealed record Shop(string Name, double Score, int Orders = 10)
{
    public string? Note { get; init; }

    public Grade Grade => Score > 4.5 ? Grade.Good : Grade.Fair;

    public IReadOnlyList<double> Parts { get; init; } = [1, 2, 3];

    public double this[string metric] => metric.Length * Score;

    public Shop WithScore(double score) => this with { Score = score };
}

namespace ScoreNotebooks;

/// <summary>What a search found.</summary>
/// <param name="Set">The best plan; null when none will do.</param>
/// <param name="Loss">Its loss; infinite without one.</param>
/// <param name="LeastLoss">No plan has less loss; equal to <paramref name="Loss"/> but for rounding when the plan is proven best.</param>
/// <param name="Nodes">How many partial choices were looked at.</param>
internal sealed record SearchOutcome(ulong? Set, double Loss, double LeastLoss, int Nodes)
{
    internal bool IsProven => !(LeastLoss < Loss);
}

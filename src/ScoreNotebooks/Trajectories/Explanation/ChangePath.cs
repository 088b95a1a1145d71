namespace ScoreNotebooks;

/// <summary>A trajectory along which a change is followed, with the weight that it has in the explanation.</summary>
internal sealed record ChangePath(Trajectory Trajectory, double Weight);

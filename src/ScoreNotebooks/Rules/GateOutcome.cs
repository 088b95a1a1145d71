namespace ScoreNotebooks;

/// <summary>What one shop's scores mean for one gate.</summary>
/// <param name="Shop">The shop's name.</param>
/// <param name="Gate">The gate.</param>
/// <param name="State">Whether the shop gets in, only stays in, or neither.</param>
public sealed record GateOutcome(string Shop, Gate Gate, GateState State);

/// <summary>What scores mean for a gate.</summary>
public enum GateState
{
    /// <summary>A line that decides is not public, or the shop has no score.</summary>
    Unknown,

    /// <summary>The shop is out: it does not reach the line to stay in.</summary>
    Closed,

    /// <summary>A shop that is in stays in; one that is out does not get in, or the line to get in is not public.</summary>
    StaysIn,

    /// <summary>The shop may get in.</summary>
    Open,
}

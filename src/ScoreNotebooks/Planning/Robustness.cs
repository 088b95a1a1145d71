namespace ScoreNotebooks;

/// <summary>Which end of the stated ranges of effects and costs a plan must hold at.</summary>
public enum Robustness
{
    /// <summary>Every effect comes out at its worst, every cost at its highest: what such a plan reaches does not hang on luck.</summary>
    Worst,

    /// <summary>Every effect and every cost comes out as expected.</summary>
    Expected,

    /// <summary>Every effect comes out at its best, every cost at its lowest: the most that may be hoped for.</summary>
    Best,
}

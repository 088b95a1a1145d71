namespace ScoreNotebooks;

/// <summary>Which way the bars of a <see cref="BarChart"/> run.</summary>
public enum BarDirection
{
    /// <summary>Upright while there are few categories whose names fit below them, lying otherwise.</summary>
    Automatic,

    /// <summary>Upright bars, categories from left to right.</summary>
    Vertical,

    /// <summary>Lying bars, categories from top to bottom.</summary>
    Horizontal,
}

using ScoreNotebooks.Scripting;

namespace ScoreNotebooks.Hosting;

/// <summary>One run of one code cell.</summary>
public sealed record CellRun
{
    /// <summary>The place of the cell in its notebook, from 1; 0 for code that is in no notebook.</summary>
    public int CellNumber { get; init; }

    /// <summary>How the run ended.</summary>
    public required CellStatus Status { get; init; }

    /// <summary>The count of the run in its session, from 1; null when the cell did not run.</summary>
    public int? ExecutionCount { get; init; }

    /// <summary>What the cell showed, an error last.</summary>
    public IReadOnlyList<CellOutput> Outputs { get; init; } = [];

    /// <summary>How long the cell took.</summary>
    public TimeSpan Duration { get; init; }

    /// <summary>Where the cell was refused, or where the statement that failed begins; null when it ran to its end or stopped elsewhere.</summary>
    public ScriptPosition? FailedAt { get; init; }

    /// <summary>Why the cell stopped; null when it ran to its end or did not run.</summary>
    public ErrorOutput? Error => Outputs.OfType<ErrorOutput>().LastOrDefault();
}

namespace ScoreNotebooks.Scripting;

/// <summary>A statement whose names are known.</summary>
internal abstract class StatementNode
{
    public required TextSpan Span { get; init; }

    /// <summary>The cell it stands in, to tell whose line failed.</summary>
    public required object Source { get; init; }

    public Completion Execute(Frame frame)
    {
        frame.Context.Current = new RunningPlace(Source, Span);
        frame.Context.Step();
        return Run(frame);
    }

    protected abstract Completion Run(Frame frame);
}

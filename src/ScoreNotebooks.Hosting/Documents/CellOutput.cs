namespace ScoreNotebooks.Hosting;

/// <summary>Something that a code cell left under itself when it ran.</summary>
public abstract record CellOutput;

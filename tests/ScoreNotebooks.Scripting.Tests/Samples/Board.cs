namespace ScoreNotebooks.Scripting.Samples;

/// <summary>A class that holds structs in every way a class can.</summary>
public sealed class Board
{
    public static Spot Origin;

    public readonly Spot Fixed = new(1, 1);

    public Spot Corner;

    public Stretch Edge;

    public Spot[] Spots = [new(1, 2), new(3, 4)];

    public (int Row, int Column) Cell;

    public Spot Centre { get; set; }

    public Spot this[int index]
    {
        get => Spots[index];
        set => Spots[index] = value;
    }
}

namespace ScoreNotebooks.Scripting.Samples;

/// <summary>A struct with structs inside.</summary>
public struct Stretch
{
    public Spot From;

    public Spot To { get; set; }

    public string? Name;

    public override readonly string ToString() => $"{From}-{To}";
}

namespace ScoreNotebooks.Scripting.Samples;

/// <summary>A struct that can be changed in place: copies of it must not change together.</summary>
public struct Spot(int x, int y)
{
    public int X = x;

    public int Y { get; set; } = y;

    public readonly int Sum => X + Y;

    public int this[int index]
    {
        readonly get => index == 0 ? X : Y;
        set
        {
            if (index == 0)
                X = value;
            else
                Y = value;
        }
    }

    public int Move(int by) => X += by;

    public readonly Spot Moved(int by) => new(X + by, Y);

    public readonly void Deconstruct(out int x, out int y)
    {
        x = X;
        y = Y;
    }

    public override readonly string ToString() => $"<{X} {Y}>";
}

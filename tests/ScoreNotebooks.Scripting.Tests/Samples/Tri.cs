namespace ScoreNotebooks.Scripting.Samples;

/// <summary>Yes, no or unknown, with the operators that <c>&amp;&amp;</c> and <c>||</c> are made of.</summary>
public readonly struct Tri(int value)
{
    public int Value { get; } = value;

    public static Tri Yes => new(1);

    public static Tri No => new(-1);

    public static Tri Unknown => new(0);

    public static bool operator true(Tri tri) => tri.Value > 0;

    public static bool operator false(Tri tri) => tri.Value < 0;

    public static Tri operator &(Tri left, Tri right) => new(Math.Min(left.Value, right.Value));

    public static Tri operator |(Tri left, Tri right) => new(Math.Max(left.Value, right.Value));

    public static Tri operator !(Tri tri) => new(-tri.Value);

    public override string ToString() => "tri " + Value;
}

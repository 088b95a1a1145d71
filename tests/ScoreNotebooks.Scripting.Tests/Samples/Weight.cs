namespace ScoreNotebooks.Scripting.Samples;

/// <summary>A class with conversions and operators of every kind.</summary>
public class Weight(double grams)
{
    public double Grams { get; } = grams;

    public static implicit operator Weight(double grams) => new(grams);

    public static implicit operator Weight(int grams) => new(grams + 0.25);

    public static explicit operator double(Weight weight) => weight.Grams;

    public static explicit operator int(Weight weight) => (int)weight.Grams * 100;

    public static implicit operator string(Weight weight) => weight.ToString();

    public static Weight operator +(Weight left, Weight right) => new(left.Grams + right.Grams);

    public static Weight operator *(Weight left, double factor) => new(left.Grams * factor);

    public static Weight operator *(Weight left, int factor) => new(left.Grams * factor + 1000);

    public static Weight operator ++(Weight weight) => new(weight.Grams + 1);

    public static Weight operator checked -(Weight left, Weight right) => new(-1);

    public static Weight operator -(Weight left, Weight right) => new(left.Grams - right.Grams);

    public static bool operator <(Weight left, Weight right) => left.Grams < right.Grams;

    public static bool operator >(Weight left, Weight right) => left.Grams > right.Grams;

    public override string ToString() => FormattableString.Invariant($"{Grams}g");
}

namespace ScoreNotebooks.Scripting.Samples;

/// <summary>A class that inherits its operators.</summary>
public sealed class HeavyWeight(double grams) : Weight(grams)
{
    public static HeavyWeight operator +(HeavyWeight left, HeavyWeight right) => new(left.Grams + right.Grams + 1);
}

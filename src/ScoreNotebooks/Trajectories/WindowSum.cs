namespace ScoreNotebooks;

/// <summary>What some days of a shop come to in a <see cref="WindowedColumn"/>. Sums of days that follow one another add up.</summary>
/// <param name="Sum">The sum of the amounts.</param>
/// <param name="Number">The number of cases that the sum is of; 0 for a plain sum.</param>
/// <param name="Days">How many days have data.</param>
internal readonly record struct WindowSum(double Sum, double Number, int Days)
{
    public static WindowSum operator +(WindowSum one, WindowSum other) => new(one.Sum + other.Sum, one.Number + other.Number, one.Days + other.Days);

    public static WindowSum operator -(WindowSum one, WindowSum other) => new(one.Sum - other.Sum, one.Number - other.Number, one.Days - other.Days);
}

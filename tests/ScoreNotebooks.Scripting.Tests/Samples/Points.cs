namespace ScoreNotebooks.Scripting.Samples;

public readonly struct Points(double value) : IEquatable<Points>
{
    public double Value { get; } = value;

    public static implicit operator Points(double value) => new(value);

    public static explicit operator double(Points points) => points.Value;

    public static Points operator +(Points left, Points right) => new(left.Value + right.Value);

    public static Points operator *(Points left, double factor) => new(left.Value * factor);

    public static Points operator -(Points points) => new(-points.Value);

    public static bool operator ==(Points left, Points right) => left.Value == right.Value;

    public static bool operator !=(Points left, Points right) => left.Value != right.Value;

    public static bool operator >(Points left, Points right) => left.Value > right.Value;

    public static bool operator <(Points left, Points right) => left.Value < right.Value;

    public bool Equals(Points other) => Value.Equals(other.Value);

    public override bool Equals(object? obj) => obj is Points other && Equals(other);

    public override int GetHashCode() => Value.GetHashCode();

    public override string ToString() => FormattableString.Invariant($"{Value} points");
}

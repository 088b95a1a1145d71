namespace ScoreNotebooks.Scripting;

/// <summary>What <c>display(x)</c> gives: the place where the value is shown, which can show another in its stead.</summary>
/// <param name="update">Shows another value there.</param>
public sealed class DisplayedValue(Action<object?> update)
{
    /// <summary>Shows another value in place of the one that is shown.</summary>
    /// <param name="updatedValue">The value.</param>
    public void Update(object? updatedValue) => update(updatedValue);
}

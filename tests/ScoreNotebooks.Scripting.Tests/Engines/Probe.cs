namespace ScoreNotebooks.Scripting;

/// <summary>Called from the real engine's script: keeps the value of a snippet and its static type.</summary>
public static class Probe
{
    /// <summary>The outcome of a snippet that ends in a statement.</summary>
    public static Outcome Nothing { get; } = new(null, typeof(void), null, null);

    public static Outcome Of<T>(T value) => new(Rendering.Of(value), typeof(T), null, null);

    public static Outcome Failed(Exception exception) => new(null, null, null, exception.GetType().Name);
}

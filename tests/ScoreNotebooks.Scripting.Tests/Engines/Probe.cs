namespace ScoreNotebooks.Scripting;

/// <summary>Called from the real engine's script: runs one snippet and keeps its value and its static type.</summary>
public static class Probe
{
    public static Outcome Try<T>(Func<T> snippet)
    {
        try
        {
            return new Outcome(Rendering.Of(snippet()), typeof(T), null, null);
        }
        catch (Exception exception)
        {
            return new Outcome(null, typeof(T), null, exception.GetType().Name);
        }
    }
}

namespace ScoreNotebooks.Scripting.Samples;

[AttributeUsage(AttributeTargets.Parameter, AllowMultiple = true)]
public sealed class ChoicesAttribute(string path) : Attribute
{
    public string Path { get; } = path;

    public Type? Source { get; init; }
}

namespace ScoreNotebooks.Hosting;

/// <summary>A value that a cell showed with <c>display(value)</c>.</summary>
/// <param name="Data">The value in every form it has.</param>
public sealed record DisplayOutput(MimeBundle Data) : CellOutput
{
    /// <summary>The name of the place where it is shown, while the session lives; not saved. Null where it has none.</summary>
    public string? Id { get; init; }
}

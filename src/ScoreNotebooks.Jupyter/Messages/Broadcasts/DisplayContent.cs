using System.Text.Json.Serialization;
using ScoreNotebooks.Hosting;

namespace ScoreNotebooks.Jupyter;

/// <summary>Something that a cell shows: a value on the way, its last value, or a value in place of an earlier one.</summary>
/// <param name="Data">The value in every form it has.</param>
/// <param name="Transient">The name of the place where it is shown, which is not saved; null where it has none.</param>
internal sealed record DisplayContent(
    MimeBundle Data, [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] TransientContent? Transient = null)
{
    public EmptyObject Metadata { get; } = EmptyObject.Instance;

    /// <summary>For the last value of a cell, the number of the execution.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public int? ExecutionCount { get; init; }
}

/// <summary>What is known about a shown value only while the kernel lives.</summary>
/// <param name="DisplayId">The name of the place where it is shown.</param>
internal sealed record TransientContent(string DisplayId);

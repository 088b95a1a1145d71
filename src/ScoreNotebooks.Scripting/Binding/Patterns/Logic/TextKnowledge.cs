using System.Collections.Immutable;

namespace ScoreNotebooks.Scripting;

/// <summary>What a string still may be.</summary>
internal sealed record TextKnowledge : ValueKnowledge
{
    private string? Known { get; init; }

    private ImmutableHashSet<string> Excluded { get; init; } = ImmutableHashSet.Create<string>(StringComparer.Ordinal);

    public override ValueKnowledge? With(string symbol, object constant)
    {
        var text = (string)constant;
        return Excluded.Contains(text) || (Known is not null && Known != text) ? null : this with { Known = text };
    }

    public override IEnumerable<ValueKnowledge> Deny(string symbol, object constant) =>
        Known == (string)constant ? [] : [this with { Excluded = Excluded.Add((string)constant) }];
}

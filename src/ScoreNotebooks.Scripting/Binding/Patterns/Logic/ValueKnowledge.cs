namespace ScoreNotebooks.Scripting;

/// <summary>Which values of one type are still possible. Learning something that cannot be gives null.</summary>
internal abstract record ValueKnowledge
{
    public static ValueKnowledge Nothing(Type type, bool isCount) =>
        type == typeof(string) ? new TextKnowledge() : NumberKnowledge.Of(Type.GetTypeCode(type), isCount);

    public abstract ValueKnowledge? With(string symbol, object constant);

    /// <summary>The ways in which a comparison may fail.</summary>
    public abstract IEnumerable<ValueKnowledge> Deny(string symbol, object constant);
}

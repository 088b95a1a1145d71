namespace ScoreNotebooks.Scripting;

/// <summary>
/// A tuple type together with its elements' names, which the runtime does not know. It exists only while binding and
/// never as a value: <see cref="Erasure"/> takes it away before anything is evaluated.
/// </summary>
internal readonly struct Named<TNames, TTuple>;

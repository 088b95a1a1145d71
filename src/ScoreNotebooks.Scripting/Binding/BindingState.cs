namespace ScoreNotebooks.Scripting;

/// <summary>What the cells of a session have declared up to a moment, to return to when a cell is refused.</summary>
internal sealed record BindingState(
    IReadOnlyList<string> Imports,
    IReadOnlyList<Type> StaticImports,
    IReadOnlyDictionary<string, Alias> Aliases,
    IReadOnlyDictionary<string, Variable> Variables,
    IReadOnlyDictionary<string, List<ScriptFunction>> Functions,
    int TrustedCount);

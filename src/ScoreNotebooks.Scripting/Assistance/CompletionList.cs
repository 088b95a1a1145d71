namespace ScoreNotebooks.Scripting;

/// <summary>What could stand at the cursor, the likeliest first, and the text that it would replace.</summary>
/// <param name="Start">Where the text to replace begins, in UTF-16 code units from the beginning of the cell.</param>
/// <param name="Length">How long it is, in UTF-16 code units; 0 where nothing is typed yet.</param>
/// <param name="Items">What could stand there; empty where nothing is known.</param>
public sealed record CompletionList(int Start, int Length, IReadOnlyList<CompletionItem> Items);

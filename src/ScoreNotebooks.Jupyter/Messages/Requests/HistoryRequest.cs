namespace ScoreNotebooks.Jupyter;

/// <summary>Asks for cells that were run.</summary>
/// <param name="HistAccessType"><c>range</c>, <c>tail</c> or <c>search</c>.</param>
/// <param name="Output">Whether their values are wanted as well.</param>
/// <param name="Raw">Whether the input is wanted as it was typed, which is the only one there is.</param>
/// <param name="Session">For a range, the session: ours is 0, or counted back from it.</param>
/// <param name="Start">For a range, the first cell.</param>
/// <param name="Stop">For a range, the cell after the last; null for all to the end.</param>
/// <param name="N">How many of the last.</param>
/// <param name="Pattern">For a search, a pattern with <c>*</c> and <c>?</c>.</param>
/// <param name="Unique">For a search, whether each input is wanted once.</param>
internal sealed record HistoryRequest(
    string HistAccessType, bool Output = false, bool Raw = true, int? Session = 0, int? Start = 0, int? Stop = null, int? N = null,
    string? Pattern = null, bool? Unique = false);

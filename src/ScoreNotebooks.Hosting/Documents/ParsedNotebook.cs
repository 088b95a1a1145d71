using System.Collections.Immutable;

namespace ScoreNotebooks.Hosting;

/// <summary>What a notebook file says, and where in its bytes a run changes it.</summary>
internal sealed record ParsedNotebook(
    ImmutableArray<NotebookCell> Cells,
    ImmutableArray<CellPlaces> Places,
    string Language);

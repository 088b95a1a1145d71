namespace ScoreNotebooks.Jupyter;

/// <summary>Asks about a place of a cell: what could stand there (<c>complete_request</c>), or what stands there (<c>inspect_request</c>).</summary>
/// <param name="Code">The cell.</param>
/// <param name="CursorPos">The place, in code points from the beginning.</param>
/// <param name="DetailLevel">0, or 1 for all there is to say.</param>
internal sealed record PlaceRequest(string Code, int CursorPos, int DetailLevel = 0);

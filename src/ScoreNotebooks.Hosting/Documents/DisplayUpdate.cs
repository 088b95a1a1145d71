namespace ScoreNotebooks.Hosting;

/// <summary>A value to be shown in place of an earlier one. It appears, and is never saved: the earlier output holds the value then.</summary>
/// <param name="Id">The name of the place.</param>
/// <param name="Data">The value in every form it has.</param>
public sealed record DisplayUpdate(string Id, MimeBundle Data) : CellOutput;

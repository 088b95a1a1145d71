namespace ScoreNotebooks.Hosting;

/// <summary>Why a cell stopped.</summary>
/// <param name="Name">The kind of error in one word.</param>
/// <param name="Message">What is wrong and what to do.</param>
/// <param name="Details">Further lines, such as the source line with a caret under the place.</param>
public sealed record ErrorOutput(string Name, string Message, IReadOnlyList<string> Details) : CellOutput;

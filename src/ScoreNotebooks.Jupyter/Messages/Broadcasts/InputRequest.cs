namespace ScoreNotebooks.Jupyter;

/// <summary>Asks the person at the front end for a line of text.</summary>
/// <param name="Prompt">The question.</param>
/// <param name="Password">Whether the answer is to be hidden.</param>
internal sealed record InputRequest(string Prompt, bool Password);

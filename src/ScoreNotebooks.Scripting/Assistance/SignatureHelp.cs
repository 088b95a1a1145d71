namespace ScoreNotebooks.Scripting;

/// <summary>The methods that the call around the cursor may mean.</summary>
/// <param name="Signatures">All of them.</param>
/// <param name="ActiveSignature">The position of the first one that the arguments there are fit best, by their number, names and types.</param>
/// <param name="ActiveParameter">The position of the parameter that is being typed; past the last one when there is none for it.</param>
public sealed record SignatureHelp(IReadOnlyList<CallSignature> Signatures, int ActiveSignature, int ActiveParameter);

namespace ScoreNotebooks.Scripting;

/// <summary>A value that holds values too deeply or too often; the host gets it in plain words.</summary>
internal sealed class NestingException : Exception;

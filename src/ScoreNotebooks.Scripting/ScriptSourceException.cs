namespace ScoreNotebooks.Scripting;

/// <summary>
/// Thrown by a host's <see cref="ScriptOptions.Load"/> or <see cref="ScriptOptions.Reference"/> that cannot or will not give a file: the cell is refused with
/// this sentence, at the line that asks for the file.
/// </summary>
/// <param name="english">What is wrong and what to do, in English.</param>
/// <param name="chinese">The same in Chinese.</param>
public sealed class ScriptSourceException(string english, string chinese) : Exception(english)
{
    /// <summary>What is wrong and what to do, in Chinese; <see cref="Exception.Message"/> is the English sentence.</summary>
    public string Chinese => chinese;
}

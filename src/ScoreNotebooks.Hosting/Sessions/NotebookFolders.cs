namespace ScoreNotebooks.Hosting;

/// <summary>The folders that a notebook's run has to do with.</summary>
/// <param name="Notebook">The full path of the notebook's folder.</param>
/// <param name="Output">The full path of the folder where its cells may write; null when they may write nowhere. It need not exist.</param>
public sealed record NotebookFolders(string Notebook, string? Output);

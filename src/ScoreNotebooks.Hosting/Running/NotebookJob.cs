namespace ScoreNotebooks.Hosting;

/// <summary>A notebook to be run and where its results go.</summary>
/// <param name="Source">The path of the notebook as it was asked for, or as found in a folder.</param>
/// <param name="Target">The path of the results in the output folder, without an extension; / between folders.</param>
internal sealed record NotebookJob(string Source, string Target);

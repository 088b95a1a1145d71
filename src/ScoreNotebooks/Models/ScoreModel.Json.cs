namespace ScoreNotebooks;

public sealed partial record ScoreModel
{
    /// <summary>
    /// The model as the text of a file that <see cref="ScoreModels.Load"/> reads back to the same model. Two
    /// models are the same when their texts are.
    /// </summary>
    /// <exception cref="WorkbookException">The model, changed in code, is no longer valid; the message names every place.</exception>
    public string ToJson()
    {
        var problems = Validate();
        return problems.Count == 0
            ? ModelWriter.Write(this)
            : throw ModelProblems.Refusal(problems, new BilingualText($"\"{Id}\"", $"“{Id}”"));
    }

    /// <summary>Writes the model to a file, replacing the one that is there; all of it or nothing.</summary>
    /// <param name="path">The file; a relative path starts from <see cref="Workbook.Folder"/>.</param>
    /// <exception cref="WorkbookException">The model is not valid, or the file cannot be written.</exception>
    public void Save(string path) => ModelFile.Write(path, ToJson());
}

namespace ScoreNotebooks.Tests.Files;

/// <summary>
/// A workbook in a folder of its own, confined as a host confines it. Beside the workbook lies what it must not read.
/// The files of the workbook are a folder <c>notebooks</c>, which is the notebook's, and a folder <c>data</c>.
/// </summary>
internal sealed class ConfinedWorkbook : IDisposable
{
    internal const string Table = "店铺名称,评分\n甲店,4.5\n";

    private readonly DirectoryInfo _root = Directory.CreateTempSubdirectory("score-confined-");

    internal ConfinedWorkbook(bool writes = false, params string[] dataFolders)
    {
        Write("book/notebooks/shops.csv", Table);
        Write("book/data/shops.csv", Table);
        Write("book/secret.csv", Table);
        Write("elsewhere/secret.csv", Table);
        Write("elsewhere/model.json", ScoreModels.Load("six-factors").ToJson());
        Workbook.Enter(this["book/notebooks"], new Confinement(this["book/notebooks"], [.. dataFolders.Select(folder => this[folder])], writes ? Output : null));
    }

    internal string Output => this["out"];

    internal string this[string name] => Path.Combine(_root.FullName, name);

    internal void Write(string name, string content)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(this[name])!);
        File.WriteAllText(this[name], content);
    }

    /// <summary>Makes a link in the workbook.</summary>
    internal void Link(string name, string target)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(this[name])!);
        File.CreateSymbolicLink(this[name], target);
    }

    /// <summary>The files below the root, by their paths from there.</summary>
    internal IEnumerable<string> Below(string name) => Directory.Exists(this[name])
        ? Directory.EnumerateFiles(this[name], "*", SearchOption.AllDirectories).Select(file => Path.GetRelativePath(this[name], file)).Order()
        : [];

    public void Dispose()
    {
        Workbook.Enter(Environment.CurrentDirectory, null);
        _root.Delete(recursive: true);
    }
}

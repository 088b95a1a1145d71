using System.Text;

namespace ScoreNotebooks.Tests.Tables;

/// <summary>A folder of files that a test writes; gone when the test ends.</summary>
internal sealed class TemporaryFiles : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("score-tables-");

    internal string Folder => _folder.FullName;

    internal string PathOf(string name) => Path.Combine(Folder, name);

    internal string Write(string name, string content, Encoding? encoding = null)
    {
        encoding ??= new UTF8Encoding(false);
        return Write(name, [.. encoding.GetPreamble(), .. encoding.GetBytes(content)]);
    }

    internal string Write(string name, byte[] content)
    {
        File.WriteAllBytes(PathOf(name), content);
        return PathOf(name);
    }

    /// <summary>Reads one file of that content.</summary>
    internal static ShopTable Read(string content, string name = "shops.csv", Dictionary<string, string>? columns = null, string? shopColumn = null)
    {
        using var files = new TemporaryFiles();
        return ShopTable.Read(files.Write(name, content), columns, shopColumn);
    }

    public void Dispose() => _folder.Delete(recursive: true);
}

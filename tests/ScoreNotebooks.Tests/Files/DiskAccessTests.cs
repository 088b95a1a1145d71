using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;

namespace ScoreNotebooks.Tests.Files;

/// <summary>Confinement holds only when the library has one way to the disk, so the source is searched for others.</summary>
public sealed partial class DiskAccessTests
{
    [Fact]
    public void Only_the_folder_of_files_touches_the_disk_and_nothing_the_network_or_other_processes()
    {
        var root = Path.GetFullPath("../../../src/ScoreNotebooks", Here());
        var sources = Directory.EnumerateFiles(root, "*.cs", SearchOption.AllDirectories).Where(file => !Path.GetRelativePath(root, file).StartsWith("obj", StringComparison.Ordinal)).ToList();
        var touching = sources.Where(file => Touch().IsMatch(File.ReadAllText(file))).Select(file => Path.GetRelativePath(root, file).Replace('\\', '/')).Order(StringComparer.Ordinal);
        Assert.Equal(["Files/ReadableFolders.cs", "Files/WorkbookFiles.cs"], touching);
    }

    [Theory]
    [InlineData("var text = File.ReadAllText(path);")]
    [InlineData("if (Directory.Exists(x))")]
    [InlineData("new FileInfo(path)")]
    [InlineData("new StreamReader(path)")]
    [InlineData("System.IO.File.Delete(x)")]
    [InlineData("CsvReader.FromFile(path)")]
    [InlineData("Process.Start(x)")]
    public void Such_an_access_is_seen(string code) => Assert.Matches(Touch(), code);

    // A reader of text may be given a stream, never a path; "other.File.File" is a property of ours.
    [GeneratedRegex(@"(?<![\w.]|part\.)(?:System\.IO\.)?(File|Directory|Process|Dns|NativeLibrary|AssemblyLoadContext)\.[A-Z]|new (FileInfo|DirectoryInfo|FileStream|DriveInfo|FileSystemWatcher|HttpClient|Socket|TcpClient)\b|new Stream(Reader|Writer)\((?!stream)|FromFile\(|MemoryMappedFile")]
    private static partial Regex Touch();

    private static string Here([CallerFilePath] string file = "") => Path.GetDirectoryName(file)!;
}

using System.Reflection;
using System.Runtime.Loader;
using ScoreNotebooks.Scripting;

namespace ScoreNotebooks.Hosting;

/// <summary>
/// The assemblies that the person who runs cells trusts by the name of their file. Each is loaded when a cell names it
/// by <c>#r</c>, and no other: not one of the same name elsewhere, and not what lies beside it. What a trusted assembly
/// needs and neither the host nor the framework has is taken from the other trusted files.
/// </summary>
public sealed class TrustedAssemblies
{
    private readonly Dictionary<string, Assembly> _loaded = new(StringComparer.Ordinal);
    private readonly Lazy<AssemblyLoadContext> _context;

    /// <summary>Trusts files; none of them is loaded or opened yet.</summary>
    /// <param name="files">The files, full or from the current directory; their links are followed.</param>
    public TrustedAssemblies(IReadOnlyList<string> files)
    {
        Files = [.. files.Select(InItsFolder).OfType<string>().Distinct(StringComparer.Ordinal)];
        _context = new Lazy<AssemblyLoadContext>(Context);
    }

    /// <summary>Nothing is trusted.</summary>
    public static TrustedAssemblies None { get; } = new([]);

    /// <summary>The full paths of the files, free of links.</summary>
    public IReadOnlyList<string> Files { get; }

    /// <summary>The assembly of a file; null when the file is not trusted.</summary>
    /// <param name="full">A full path, free of links.</param>
    /// <exception cref="ScriptSourceException">The file is trusted and cannot be loaded.</exception>
    internal Assembly? Find(string full)
    {
        var path = Files.FirstOrDefault(file => file.Equals(full, ReadableFolders.Comparison));
        if (path is null) return null;
        if (_loaded.TryGetValue(path, out var loaded)) return loaded;
        try
        {
            var assembly = _context.Value.LoadFromAssemblyPath(path);
            // Asked now, since a part that is missing would otherwise be missed in the middle of a cell.
            _ = assembly.GetExportedTypes();
            return _loaded[path] = assembly;
        }
        catch (Exception failure) when (failure is IOException or BadImageFormatException or TypeLoadException or UnauthorizedAccessException)
        {
            throw new ScriptSourceException(
                $"{path} is trusted but cannot be loaded: {failure.Message} What it needs beside the library is to be trusted as well, each file by its name.",
                $"{path} 已被信任，但无法加载：{failure.Message} 它所依赖的其他程序集也需要逐个写明信任。");
        }
    }

    private static string? InItsFolder(string file)
    {
        var full = Path.GetFullPath(file);
        // The person who names a file trusts where it leads, so its folder's links and its own are followed.
        var target = File.ResolveLinkTarget(full, returnFinalTarget: true)?.FullName ?? full;
        var folder = Path.GetDirectoryName(target);
        return folder is null ? null : new ReadableFolders([folder]).Find(target, folder);
    }

    // The library that a trusted assembly was made for is the host's own: a context without a rule asks the host first.
    private AssemblyLoadContext Context()
    {
        var context = new AssemblyLoadContext("trusted");
        context.Resolving += (own, name) =>
            Files.FirstOrDefault(file => Path.GetFileNameWithoutExtension(file) == name.Name) is { } file ? own.LoadFromAssemblyPath(file) : null;
        return context;
    }
}

using System.Collections.Immutable;

namespace ScoreNotebooks.Hosting;

/// <summary>
/// A notebook file (<c>.ipynb</c>, nbformat 4). The document keeps the bytes it was read from: what is not
/// changed is written back byte for byte, with its indentation, line ends, key order and number texts.
/// </summary>
public sealed class NotebookDocument
{
    private readonly byte[] _bytes;
    private readonly ImmutableArray<CellPlaces> _places;

    private NotebookDocument(string name, byte[] bytes, ParsedNotebook parsed)
    {
        Name = name;
        _bytes = bytes;
        _places = parsed.Places;
        Cells = parsed.Cells;
        Language = parsed.Language;
    }

    /// <summary>The path or the name that the document was read under; errors name it.</summary>
    public string Name { get; }

    /// <summary>The cells from the first to the last.</summary>
    public IReadOnlyList<NotebookCell> Cells { get; }

    /// <summary>The language of code cells that do not name their own; <c>csharp</c> for all spellings of C#.</summary>
    public string Language { get; }

    /// <summary>The file's bytes.</summary>
    public ReadOnlyMemory<byte> Bytes => _bytes;

    /// <summary>Reads a notebook file.</summary>
    /// <exception cref="NotebookException">The file cannot be read or is not a notebook of nbformat 4.</exception>
    public static NotebookDocument Read(string path) => Parse(NotebookFile.ReadBytes(path), path);

    /// <summary>Reads a notebook from its bytes.</summary>
    /// <param name="utf8">The bytes of the file; the document keeps them, so they must not change.</param>
    /// <param name="name">The name that errors are to use.</param>
    /// <exception cref="NotebookException">The bytes are not a notebook of nbformat 4.</exception>
    public static NotebookDocument Parse(byte[] utf8, string name) =>
        new(name, utf8, new NotebookParser(utf8, name).Parse());

    /// <summary>
    /// The same notebook with new outputs in some of its cells. A cell whose outputs and count are already
    /// those given keeps its bytes.
    /// </summary>
    /// <exception cref="ArgumentException">A cell number is not that of a code cell.</exception>
    public NotebookDocument With(IReadOnlyList<CellOutputs> changes)
    {
        var edited = NotebookEdit.Apply(_bytes, Cells, _places, changes);
        return ReferenceEquals(edited, _bytes) ? this : Parse(edited, Name);
    }

    /// <summary>Writes the notebook to a temporary name and renames it, so that no half file is ever seen.</summary>
    /// <exception cref="NotebookException">The file cannot be written.</exception>
    public void Write(string path) => NotebookFile.WriteWhole(path, _bytes);
}

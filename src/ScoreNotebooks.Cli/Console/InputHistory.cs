using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace ScoreNotebooks.Cli;

/// <summary>What was entered before, in this session and in earlier ones: one JSON string per line of a file.</summary>
internal sealed class InputHistory
{
    private const int Most = 1000;
    private readonly List<string> _entries = [];
    private readonly string? _file;
    private int _at;

    /// <summary>Reads what was entered earlier.</summary>
    /// <param name="file">Where it is kept; null to keep nothing.</param>
    internal InputHistory(string? file)
    {
        _file = file;
        _entries.AddRange(Read(file));
        _at = _entries.Count;
    }

    /// <summary>The file of the user's history, where the platform keeps what programs remember.</summary>
    internal static string DefaultFile()
    {
        var folder = OperatingSystem.IsWindows() || OperatingSystem.IsMacOS()
            ? Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData)
            : Environment.GetEnvironmentVariable("XDG_STATE_HOME") is { Length: > 0 } state ? state
            : Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".local", "state");
        return Path.Combine(folder, "score", "history");
    }

    /// <summary>Keeps an entry; the same one twice in a row counts once.</summary>
    internal void Add(string entry)
    {
        if (entry.Trim().Length > 0 && (_entries.Count == 0 || _entries[^1] != entry))
        {
            _entries.Add(entry);
            Save();
        }

        _at = _entries.Count;
    }

    /// <summary>The entry before; null when there is none.</summary>
    internal string? Back() => _at == 0 ? null : _entries[--_at];

    /// <summary>The entry after; empty behind the last one, null when that is where we are.</summary>
    internal string? Forward()
    {
        if (_at >= _entries.Count) return null;
        return ++_at == _entries.Count ? "" : _entries[_at];
    }

    private static IEnumerable<string> Read(string? file)
    {
        if (file is null || !File.Exists(file)) return [];
        try
        {
            return [.. File.ReadLines(file).Select(static line => JsonDocument.Parse(line).RootElement.GetString()).OfType<string>().TakeLast(Most)];
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException or JsonException or InvalidOperationException)
        {
            // A history that cannot be read is a history that is empty.
            return [];
        }
    }

    private void Save()
    {
        if (_file is null) return;
        try
        {
            Directory.CreateDirectory(Path.GetDirectoryName(_file)!);
            var temporary = _file + "." + Environment.ProcessId.ToString(System.Globalization.CultureInfo.InvariantCulture);
            File.WriteAllLines(temporary, _entries.TakeLast(Most).Select(static entry => "\"" + JsonEncodedText.Encode(entry, JavaScriptEncoder.UnsafeRelaxedJsonEscaping) + "\""), new UTF8Encoding(false));
            if (!OperatingSystem.IsWindows()) File.SetUnixFileMode(temporary, UnixFileMode.UserRead | UnixFileMode.UserWrite);
            File.Move(temporary, _file, overwrite: true);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            // The session goes on without remembering.
        }
    }
}

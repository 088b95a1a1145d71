using System.Text;

namespace ScoreNotebooks.Scripting;

/// <summary>The text of one script that runs many snippets, each in a method of its own.</summary>
public sealed class ScriptOfSnippets
{
    private readonly StringBuilder _code;
    private readonly List<int> _starts = [];
    private readonly List<int> _indexes = [];

    public ScriptOfSnippets(string setup) => _code = new StringBuilder(setup).Append('\n');

    /// <summary>The snippets in the order of the script's results.</summary>
    public IReadOnlyList<int> Indexes => _indexes;

    public void Add(int index, string body)
    {
        _starts.Add(_code.Length);
        _indexes.Add(index);
        _code.Append("ScoreNotebooks.Scripting.Outcome Snippet").Append(index).Append("() { try { ").Append(body)
            .Append("\n} catch (System.Exception failure) { return ScoreNotebooks.Scripting.Probe.Failed(failure); } }\n");
    }

    /// <summary>The snippet that a place in the script belongs to.</summary>
    public int IndexAt(int position)
    {
        var found = _starts.BinarySearch(position);
        return _indexes[Math.Max(0, found >= 0 ? found : ~found - 1)];
    }

    public override string ToString() =>
        _code + "new ScoreNotebooks.Scripting.Outcome[] { " + string.Join(", ", _indexes.Select(static index => $"Snippet{index}()")) + " }";
}

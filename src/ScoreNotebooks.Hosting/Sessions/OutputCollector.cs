namespace ScoreNotebooks.Hosting;

/// <summary>The outputs of the running cell in the order in which they appear; pieces of one stream are joined.</summary>
/// <param name="appeared">Called with every output, and with every piece of a stream, as it comes.</param>
internal sealed class OutputCollector(Action<CellOutput>? appeared)
{
    private readonly List<CellOutput> _outputs = [];
    private readonly System.Text.StringBuilder _stream = new();

    public IReadOnlyList<CellOutput> Outputs
    {
        get
        {
            EndStream();
            return _outputs;
        }
    }

    public void Add(CellOutput output)
    {
        EndStream();
        _outputs.Add(output);
        appeared?.Invoke(output);
    }

    public void Write(string text)
    {
        _stream.Append(text);
        appeared?.Invoke(new StreamOutput("stdout", text));
    }

    private void EndStream()
    {
        if (_stream.Length == 0)
            return;
        _outputs.Add(new StreamOutput("stdout", _stream.ToString()));
        _stream.Clear();
    }
}

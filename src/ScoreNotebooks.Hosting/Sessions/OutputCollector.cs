namespace ScoreNotebooks.Hosting;

/// <summary>The outputs of the running cell in the order in which they appear; pieces of one stream are joined.</summary>
/// <param name="appeared">Called with every output, and with every piece of a stream, as it comes.</param>
/// <param name="isChinese">The language of the refusal to take more.</param>
internal sealed class OutputCollector(Action<CellOutput>? appeared, Func<bool> isChinese)
{
    // More than a person reads; a loop that goes on showing must not fill the memory.
    private const int MostOutputs = 1000;
    private const int MostLetters = 16 * 1024 * 1024;

    // What is shown may be large charts, but a thousand times the same long text would fill the disk with the report.
    private const long MostLettersShown = 64L * 1024 * 1024;

    private readonly List<CellOutput> _outputs = [];
    private readonly System.Text.StringBuilder _stream = new();
    private int _letters;
    private long _lettersShown;
    private bool _clearsBeforeNext;

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
        ClearIfPending();
        EndStream();
        if (_outputs.Count >= MostOutputs && output is DisplayOutput)
            throw new InvalidOperationException(isChinese()
                ? $"单元格显示的内容超过 {MostOutputs} 项，已停止。请只显示需要的内容。"
                : $"The cell showed more than {MostOutputs} things and was stopped. Show only what is to be seen.");
        CountShown(output);
        _outputs.Add(output);
        appeared?.Invoke(output);
    }

    private void CountShown(CellOutput output)
    {
        var data = (output as DisplayOutput)?.Data ?? (output as ResultOutput)?.Data;
        if (data is null)
            return;
        _lettersShown += data.Contents.Sum(static content => (long)content.Text.Length);
        if (_lettersShown > MostLettersShown)
            throw new DisplayException(new InvalidOperationException(isChinese()
                ? $"单元格显示的内容超过 {MostLettersShown / 1024 / 1024} MB，已停止。请只显示需要的内容。"
                : $"The cell showed more than {MostLettersShown / 1024 / 1024} MB and was stopped. Show only what is to be seen."));
    }

    /// <summary>Shows a value at a place where another can be shown later.</summary>
    public DisplayPlace Show(MimeBundle data)
    {
        var output = new DisplayOutput(data) { Id = Guid.NewGuid().ToString("N") };
        Add(output);
        return new DisplayPlace(output.Id, _outputs, output);
    }

    /// <summary>Tells that a place shows another value.</summary>
    public void Update(string id, MimeBundle data) => appeared?.Invoke(new DisplayUpdate(id, data));

    /// <summary>Takes away what was shown.</summary>
    /// <param name="waits">Whether to do so only when there is something new.</param>
    public void Clear(bool waits)
    {
        EndStream();
        _clearsBeforeNext = waits;
        if (!waits)
            _outputs.Clear();
        appeared?.Invoke(new ClearedOutput(waits));
    }

    public void Write(string text)
    {
        ClearIfPending();
        _letters += text.Length;
        if (_letters > MostLetters)
            throw new InvalidOperationException(isChinese()
                ? $"单元格写出的文字超过 {MostLetters / 1024 / 1024} MB，已停止。请只写需要的内容。"
                : $"The cell wrote more than {MostLetters / 1024 / 1024} MB of text and was stopped. Write only what is to be read.");
        _stream.Append(text);
        appeared?.Invoke(new StreamOutput("stdout", text));
    }

    private void ClearIfPending()
    {
        if (!_clearsBeforeNext)
            return;
        _clearsBeforeNext = false;
        _outputs.Clear();
    }

    private void EndStream()
    {
        if (_stream.Length == 0)
            return;
        _outputs.Add(new StreamOutput("stdout", _stream.ToString()));
        _stream.Clear();
    }
}

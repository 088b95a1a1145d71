namespace ScoreNotebooks.Hosting;

/// <summary>Where a value is shown, for as long as someone may replace it.</summary>
/// <param name="id">The name of the place.</param>
/// <param name="outputs">The outputs of its cell.</param>
/// <param name="output">The output that shows the value.</param>
internal sealed class DisplayPlace(string id, List<CellOutput> outputs, DisplayOutput output)
{
    private DisplayOutput _output = output;

    /// <summary>The name of the place.</summary>
    public string Id => id;

    /// <summary>Has the output of the cell show another value; nothing happens when the output was taken away.</summary>
    public void Replace(MimeBundle data)
    {
        var at = outputs.FindIndex(one => ReferenceEquals(one, _output));
        if (at >= 0)
            outputs[at] = _output = _output with { Data = data };
    }
}

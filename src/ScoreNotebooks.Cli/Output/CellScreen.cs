using ScoreNotebooks.Hosting;

namespace ScoreNotebooks.Cli;

/// <summary>What a cell shows while it runs, on a console where nothing that is written can be taken back.</summary>
/// <param name="request">The request that runs the cell.</param>
internal sealed class CellScreen(Request request)
{
    private readonly Dictionary<string, DisplayUpdate> _updated = [];

    /// <summary>Writes an output when it appears; of what takes its place only the last is kept, for the end.</summary>
    internal void Write(CellOutput output)
    {
        if (output is DisplayUpdate update)
            _updated[update.Id] = update;
        else
            OutputText.Write(request, output);
    }

    /// <summary>Writes the last state of what was replaced.</summary>
    internal void Finish()
    {
        foreach (var update in _updated.Values) OutputText.Write(request, new DisplayOutput(update.Data));
    }
}

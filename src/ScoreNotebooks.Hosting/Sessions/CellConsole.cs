using System.Globalization;
using System.Text;

namespace ScoreNotebooks.Hosting;

/// <summary>The console as a cell sees it: what is written becomes a stream output of the cell that is running.</summary>
/// <param name="collector">The outputs of the cell that is running now.</param>
internal sealed class CellConsole(Func<OutputCollector> collector) : TextWriter(CultureInfo.InvariantCulture)
{
    // Saved outputs must not depend on the system that ran the notebook.
    public override string NewLine => "\n";

    public override Encoding Encoding => Encoding.UTF8;

    public override void Write(char value) => collector().Write(value.ToString());

    public override void Write(char[] buffer, int index, int count) => collector().Write(new string(buffer, index, count));

    public override void Write(string? value)
    {
        if (!string.IsNullOrEmpty(value))
            collector().Write(value);
    }

    public override void WriteLine(string? value) => collector().Write(value + NewLine);

    public override void WriteLine() => collector().Write(NewLine);
}

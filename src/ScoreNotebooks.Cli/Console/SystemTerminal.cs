using System.Text;

namespace ScoreNotebooks.Cli;

/// <summary>The terminal that the program runs in.</summary>
internal sealed class SystemTerminal : ITerminal
{
    private readonly StreamWriter _writer = new(System.Console.OpenStandardOutput(), new UTF8Encoding(false)) { AutoFlush = true };

    public int Width => Math.Max(20, System.Console.WindowWidth);

    public bool HasMore => System.Console.KeyAvailable;

    public ConsoleKeyInfo? ReadKey()
    {
        System.Console.TreatControlCAsInput = true;
        try
        {
            return System.Console.ReadKey(intercept: true);
        }
        catch (InvalidOperationException)
        {
            return null;
        }
        finally
        {
            // While a cell runs, Ctrl-C is an interruption again.
            System.Console.TreatControlCAsInput = false;
        }
    }

    public void Write(string text) => _writer.Write(text);
}

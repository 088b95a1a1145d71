namespace ScoreNotebooks.Scripting;

/// <summary>Decides whether a cell waits for more.</summary>
internal static class CompletenessCheck
{
    private const int Step = 4;

    public static CellCompleteness Of(string code)
    {
        var scan = CursorScan.Of(code, code.Length);
        switch (scan.Place)
        {
            case CursorPlace.BlockComment:
            case CursorPlace.Text when !scan.Literal!.IsClosed && (scan.Literal.IsVerbatim || scan.Literal.IsRaw):
            case CursorPlace.InterpolatedText when scan.Open[^1] is { IsVerbatim: true } or { IsRaw: true }:
                return new CellCompleteness(CellState.Incomplete);
            case CursorPlace.Text when !scan.Literal!.IsClosed:
            case CursorPlace.InterpolatedText or CursorPlace.Character:
                return new CellCompleteness(CellState.Invalid);
        }

        if (scan.HasStrayBracket)
            return new CellCompleteness(CellState.Invalid);
        return scan.Open.Count > 0 ? new CellCompleteness(CellState.Incomplete, Indentation(code, scan.Open)) : Parsed(code);
    }

    // Brackets that were opened on one line indent the next line once.
    private static int Indentation(string code, IReadOnlyList<OpenPart> open)
    {
        var source = new SourceText(code);
        return Step * open.Select(part => source.PositionOf(part.Start).Line).Distinct().Count();
    }

    private static CellCompleteness Parsed(string code)
    {
        try
        {
            return new CellCompleteness(IsOnlyAHeading(Parser.Parse(code)) ? CellState.Incomplete : CellState.Complete);
        }
        catch (ScriptErrorException error)
        {
            return BreaksOff(code, error) || IsMendedByBraces(code) ? new CellCompleteness(CellState.Incomplete, Step) : new CellCompleteness(CellState.Invalid);
        }
        catch (InsufficientExecutionStackException)
        {
            return new CellCompleteness(CellState.Invalid);
        }
    }

    // What is to be timed, or is said to be C#, is still to come.
    private static bool IsOnlyAHeading(CellSyntax syntax) =>
        syntax is { Usings.Count: 0, Statements.Count: 0, Result: null } && syntax.Directives.Any(static directive => directive.Text.Trim() is "#!time" or "#!csharp" or "#!c#");

    // The head of a function, switch and with have their braces on the next line as often as on their own.
    private static bool IsMendedByBraces(string code)
    {
        try
        {
            Parser.Parse(code + "\n{ };");
            return true;
        }
        catch (Exception error) when (error is ScriptErrorException or InsufficientExecutionStackException)
        {
            return false;
        }
    }

    private static bool BreaksOff(string code, ScriptErrorException error)
    {
        try
        {
            return Lexer.Tokenize(code) is [.., var last, _] && error.Span.Start >= last.Span.End;
        }
        catch (ScriptErrorException)
        {
            return false;
        }
    }
}

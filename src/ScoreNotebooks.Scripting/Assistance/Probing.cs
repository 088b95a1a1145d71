namespace ScoreNotebooks.Scripting;

/// <summary>Binds a cell that is being typed, with a marker in place of the name at the cursor.</summary>
/// <param name="context">What the session knows; it is left as it is.</param>
internal sealed class Probing(BindingContext context)
{
    /// <summary>
    /// What was seen at the cursor. The whole cell is tried first, since what stands behind the cursor may matter; then
    /// what stands before it.
    /// </summary>
    /// <param name="code">The cell.</param>
    /// <param name="replaced">The name or literal at the cursor.</param>
    /// <param name="marker">What stands in its place.</param>
    /// <param name="closers">What closes the interpolated strings that are open there.</param>
    /// <param name="preferEnd">Whether the name may begin a statement of its own, so that what follows may have nothing to do with it.</param>
    public CursorProbe At(string code, TextSpan replaced, string marker, string closers, bool preferEnd = false)
    {
        var place = new TextSpan(replaced.Start, marker.Length);
        var head = code[..replaced.Start] + marker;
        var probe = Bind(place, Parse(() => Parser.Parse(head + code[replaced.End..])));
        if (probe.HasSeen && !(preferEnd && probe.Sightings.Any(static sighting => sighting is TypeSighting)))
            return probe;
        var unfinished = head + closers;
        foreach (var text in new[] { unfinished, LastLines(unfinished, replaced.Start) })
            foreach (var closesTypeArguments in new[] { false, true })
            {
                var attempt = Bind(place, Parse(() => Parser.ParseUnfinished(new Lenience(text, closesTypeArguments))));
                if (attempt.HasSeen)
                    return attempt;
                if (!probe.HasSeen && attempt.Sightings.Count > probe.Sightings.Count)
                    probe = attempt;
            }

        return probe;
    }

    /// <summary>What was seen of a name that is there.</summary>
    public CursorProbe Of(string code, TextSpan name, string closers)
    {
        var probe = Bind(name, Parse(() => Parser.Parse(code)));
        foreach (var text in new[] { code, code[..name.End] + closers })
            if (probe.Sightings.Count == 0)
                probe = Bind(name, Parse(() => Parser.ParseUnfinished(new Lenience(text, ClosesTypeArguments: false))));
        return probe;
    }

    private static CellSyntax? Parse(Func<CellSyntax> parse)
    {
        try
        {
            return parse();
        }
        catch (Exception error) when (error is ScriptErrorException or InsufficientExecutionStackException)
        {
            return null;
        }
    }

    private CursorProbe Bind(TextSpan place, CellSyntax? syntax)
    {
        var probe = new CursorProbe(place);
        try
        {
            if (syntax is not null)
                new CellBinder(new BindingContext(context, probe), new SourceText("")).Bind(syntax);
        }
        catch (Exception error) when (error is ScriptErrorException or PoisonedNameException or InsufficientExecutionStackException)
        {
            // What was seen before counts.
        }

        return probe;
    }

    // The lines above stay as blanks, so that places keep their numbers.
    private static string LastLines(string text, int cursor)
    {
        var start = text.LastIndexOf('\n', Math.Max(0, cursor - 1)) + 1;
        return new string(' ', start) + text[start..];
    }
}

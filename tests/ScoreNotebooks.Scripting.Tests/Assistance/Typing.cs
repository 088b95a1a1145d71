namespace ScoreNotebooks.Scripting;

/// <summary>A session and a cell that is being typed: <c>|</c> is the cursor.</summary>
internal static class Typing
{
    public static ScriptSession SessionAfter(params string[] cells)
    {
        var session = new ScriptSession(OurEngine.Options);
        foreach (var cell in cells)
            Assert.True(session.Run(cell).Succeeded, cell);
        return session;
    }

    public static CompletionList Complete(this ScriptSession session, string typed)
    {
        var position = typed.IndexOf('|', StringComparison.Ordinal);
        return session.Complete(typed.Remove(position, 1), position);
    }

    public static IReadOnlyList<string> Texts(string typed, params string[] cells) => [.. SessionAfter(cells).Complete(typed).Items.Select(static item => item.Text)];
}

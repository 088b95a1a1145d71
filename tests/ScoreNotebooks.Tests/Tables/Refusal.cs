namespace ScoreNotebooks.Tests.Tables;

/// <summary>Asserts that something is refused as a person should be refused: what, where, and what to do, in both languages.</summary>
internal static class Refusal
{
    /// <param name="request">What is refused.</param>
    /// <param name="english">Pieces of the English message: the file, the place, the remedy.</param>
    /// <param name="chinese">Pieces of the Chinese message.</param>
    internal static void Of(Action request, string[] english, string[] chinese)
    {
        var text = Assert.Throws<WorkbookException>(request).Text;
        foreach (var piece in english) Assert.Contains(piece, text.English, StringComparison.Ordinal);
        foreach (var piece in chinese) Assert.Contains(piece, text.Chinese, StringComparison.Ordinal);
        foreach (var paragraph in (string[])[text.English, text.Chinese])
        {
            Assert.DoesNotContain("\n", paragraph, StringComparison.Ordinal);
            Assert.DoesNotContain("Exception", paragraph, StringComparison.Ordinal);
            Assert.DoesNotContain("   at ", paragraph, StringComparison.Ordinal);
        }

        Assert.EndsWith(".", text.English, StringComparison.Ordinal);
        Assert.EndsWith("。", text.Chinese, StringComparison.Ordinal);
    }
}

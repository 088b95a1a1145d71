using System.Globalization;
using Xunit.Abstractions;

namespace ScoreNotebooks.Scripting;

/// <summary>
/// The snippets as cells of their own in the real engine, where a few rules differ from those inside a method. Each costs
/// the compiler a whole compilation and memory that is not given back, so a run asks one in <c>SCORE_TOP_LEVEL</c> of them, others with another <c>SCORE_SEED</c>.
/// </summary>
public class TopLevelTests(ITestOutputHelper output)
{
    private static readonly int OneIn = FuzzingSettings.Of("SCORE_TOP_LEVEL", 60);
    private static readonly int First = FuzzingSettings.Of("SCORE_SEED", 0) % OneIn;

    [Fact]
    public void A_snippet_is_at_the_top_level_of_a_script_what_it_is_in_a_method()
    {
        CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
        var onlyRefusedHere = Snippets.OnlyRefusedHere.ToHashSet(StringComparer.Ordinal);
        var snippets = Snippets.All.Where(static (_, index) => index % OneIn == First).ToList();
        var complaints = snippets.Select(snippet => Agreement.Complaint(snippet, RealSession.Evaluate([snippet]), OurEngine.Evaluate(snippet), onlyRefusedHere.Contains(snippet)))
            .OfType<string>().ToList();
        output.WriteLine($"{snippets.Count} of {Snippets.All.Count} snippets");
        Agreement.AssertNone(complaints, snippets.Count);
    }
}

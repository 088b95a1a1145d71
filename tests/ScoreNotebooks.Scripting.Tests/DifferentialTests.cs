using System.Globalization;

namespace ScoreNotebooks.Scripting;

/// <summary>The same snippets through the real C# script engine and through ours.</summary>
public class DifferentialTests
{
    private static readonly Lazy<Dictionary<string, Outcome>> Real = new(() =>
        Snippets.All.Zip(RealEngine.Evaluate(Snippets.All)).DistinctBy(pair => pair.First).ToDictionary(pair => pair.First, pair => pair.Second));

    public DifferentialTests() => CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;

    public static TheoryData<string> Accepted => [.. Snippets.Accepted];

    public static TheoryData<string> OnlyRefusedHere => [.. Snippets.OnlyRefusedHere];

    public static TheoryData<string> Refused => [.. Snippets.RefusedByBoth];

    [Theory]
    [MemberData(nameof(Accepted))]
    public void A_snippet_has_the_value_and_the_static_type_that_C_sharp_gives_it(string snippet)
    {
        Assert.False(Real.Value[snippet].IsRefused, Real.Value[snippet].Error);
        Assert.Null(Agreement.Complaint(snippet, Real.Value[snippet], OurEngine.Evaluate(snippet), mayRefuse: false));
        Assert.Null(Agreement.Complaint(snippet, Real.Value[snippet], OurEngine.EvaluateSession([snippet], quickly: true), mayRefuse: false));
    }

    [Theory]
    [MemberData(nameof(Refused))]
    public void What_C_sharp_refuses_is_refused(string snippet)
    {
        Assert.True(Real.Value[snippet].IsRefused, snippet);
        Assert.True(OurEngine.Evaluate(snippet).IsRefused, snippet);
    }

    [Theory]
    [MemberData(nameof(OnlyRefusedHere))]
    public void What_only_we_refuse_is_valid_in_C_sharp_and_refused_before_it_runs(string snippet)
    {
        Assert.False(Real.Value[snippet].IsRefused, Real.Value[snippet].Error);
        Assert.True(OurEngine.Evaluate(snippet).IsRefused, snippet);
    }
}

using System.Globalization;

namespace ScoreNotebooks.Scripting;

/// <summary>The same cells, one after another, through the real C# script engine and through ours.</summary>
public class SessionDifferentialTests
{
    public SessionDifferentialTests() => CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;

    public static TheoryData<string> Accepted => [.. SessionLists.Accepted];

    public static TheoryData<string> RefusedByBoth => [.. SessionLists.RefusedByBoth];

    public static TheoryData<string> RefusedByUs => [.. SessionLists.RefusedByUs];

    [Theory]
    [MemberData(nameof(Accepted))]
    public void The_last_cell_has_the_value_and_the_static_type_that_C_sharp_gives_it(string script)
    {
        var (real, ours) = Both(script);
        Assert.False(real.IsRefused, real.Error);
        Assert.Null(Agreement.Complaint(script, real, ours, mayRefuse: false));
        Assert.Null(Agreement.Complaint(script, real, OurEngine.EvaluateSession(SessionLists.Cells(script), quickly: true), mayRefuse: false));
    }

    [Theory]
    [MemberData(nameof(RefusedByBoth))]
    public void A_last_cell_that_C_sharp_refuses_is_refused(string script)
    {
        var (real, ours) = Both(script);
        Assert.True(real.IsRefused, script);
        Assert.True(ours.IsRefused, script);
    }

    [Theory]
    [MemberData(nameof(RefusedByUs))]
    public void What_only_we_refuse_is_valid_in_C_sharp(string script)
    {
        var (real, ours) = Both(script);
        Assert.False(real.IsRefused, real.Error);
        Assert.True(ours.IsRefused, $"{script} is accepted now: move it to the accepted ones.");
    }

    private static (Outcome Real, Outcome Ours) Both(string script) =>
        (RealSession.Evaluate(SessionLists.Cells(script)), OurEngine.EvaluateSession(SessionLists.Cells(script)));
}

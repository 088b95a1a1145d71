namespace ScoreNotebooks.Jupyter.Tests;

/// <summary>Cells that ask, move a bar, write much, are interrupted, or come in a crowd, as Debian's jupyter-client sees them.</summary>
public sealed class InteractionTests(InteractionTests.Cases cases) : IClassFixture<InteractionTests.Cases>
{
    private const string Module = "interaction";

    public static TheoryData<string> Names => [.. PythonCases.NamesIn(Module)];

    [SkippableTheory]
    [MemberData(nameof(Names))]
    public void A_front_end_sees_what_it_should(string name)
    {
        var problem = cases.ProblemOf(name);
        Assert.True(problem is null, problem);
    }

    public sealed class Cases() : PythonCases(Module);
}

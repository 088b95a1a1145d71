namespace ScoreNotebooks.Jupyter.Tests;

/// <summary>The kernel as Debian's jupyter-client sees it.</summary>
public sealed class ConformanceTests(ConformanceTests.Cases cases) : IClassFixture<ConformanceTests.Cases>
{
    private const string Module = "conformance";

    public static TheoryData<string> Names => [.. PythonCases.NamesIn(Module)];

    [SkippableTheory]
    [MemberData(nameof(Names))]
    public void The_kernel_keeps_to_the_protocol(string name)
    {
        var problem = cases.ProblemOf(name);
        Assert.True(problem is null, problem);
    }

    public sealed class Cases() : PythonCases(Module);
}

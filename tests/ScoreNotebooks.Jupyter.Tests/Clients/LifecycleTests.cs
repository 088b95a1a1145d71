namespace ScoreNotebooks.Jupyter.Tests;

/// <summary>How kernels begin, end and live beside one another, as Debian's jupyter-client sees it.</summary>
public sealed class LifecycleTests(LifecycleTests.Cases cases) : IClassFixture<LifecycleTests.Cases>
{
    private const string Module = "lifecycle";

    public static TheoryData<string> Names => [.. PythonCases.NamesIn(Module)];

    [SkippableTheory]
    [MemberData(nameof(Names))]
    public void A_kernel_begins_and_ends_as_it_should(string name)
    {
        var problem = cases.ProblemOf(name);
        Assert.True(problem is null, problem);
    }

    public sealed class Cases() : PythonCases(Module);
}

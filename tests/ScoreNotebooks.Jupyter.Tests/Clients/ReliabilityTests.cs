namespace ScoreNotebooks.Jupyter.Tests;

/// <summary>The kernel among peers that do not keep to the rules: what honest ones, with libzmq, see of it.</summary>
public sealed class ReliabilityTests(ReliabilityTests.Cases cases) : IClassFixture<ReliabilityTests.Cases>
{
    private const string Module = "reliability";

    public static TheoryData<string> Names => [.. PythonCases.NamesIn(Module)];

    [SkippableTheory]
    [MemberData(nameof(Names))]
    public void Peers_that_keep_to_the_rules_are_served(string name)
    {
        var problem = cases.ProblemOf(name);
        Assert.True(problem is null, problem);
    }

    public sealed class Cases() : PythonCases(Module);
}

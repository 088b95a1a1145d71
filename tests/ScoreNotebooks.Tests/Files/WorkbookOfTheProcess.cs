namespace ScoreNotebooks.Tests.Files;

/// <summary>Tests that change the workbook's settings, which belong to the process, run when no others do.</summary>
[CollectionDefinition(Name, DisableParallelization = true)]
public sealed class WorkbookOfTheProcess
{
    internal const string Name = "settings of the workbook";
}

using System.Globalization;
using ScoreNotebooks.Scripting.Generation;
using Xunit.Abstractions;

namespace ScoreNotebooks.Scripting;

/// <summary>
/// Whole cells that nobody thought of: both engines give the same value and static type, or both refuse. To hunt longer
/// or elsewhere, set <c>SCORE_CELLS</c> to how many cells and <c>SCORE_SEED</c> to another seed.
/// </summary>
public class GeneratedCellTests(ITestOutputHelper output)
{
    private static readonly int Count = FuzzingSettings.Of("SCORE_CELLS", 5000);
    private static readonly ulong Seed = (ulong)FuzzingSettings.Of("SCORE_SEED", 20260524);

    [Fact]
    public void A_generated_cell_has_the_value_and_type_that_C_sharp_gives_it()
    {
        CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
        var cells = CellGenerator.Cells(Seed, Count).Select(static pair => pair.Cell).ToList();
        var watch = System.Diagnostics.Stopwatch.StartNew();
        var real = RealEngine.Evaluate(cells);
        output.WriteLine($"real {watch.ElapsedMilliseconds} ms");
        watch.Restart();
        var ours = OurEngine.Evaluate(cells);
        output.WriteLine($"ours {watch.ElapsedMilliseconds} ms; {real.Count(static outcome => !outcome.IsRefused)} of {cells.Count} valid; {real.Count(static outcome => outcome.Exception is not null)} throw");
        if (Environment.GetEnvironmentVariable("SCORE_DUMP") is { } file)
            File.WriteAllLines(file, cells.Zip(real, (cell, outcome) => $"{outcome.Error ?? outcome.Exception ?? outcome.Value}\n    {cell}"));
        watch.Restart();
        var quick = OurEngine.Evaluate(cells, quickly: true);
        output.WriteLine($"ours by the quick ways {watch.ElapsedMilliseconds} ms");
        var complaints = cells.SelectMany((cell, index) => new[] { Complaint(cell, real[index], ours[index]), Complaint(cell, real[index], quick[index]) })
            .OfType<string>().Distinct().OrderBy(static text => text.Length).ToList();
        Assert.True(complaints.Count == 0, $"{complaints.Count} of {cells.Count}\n" + string.Join('\n', complaints.Take(FuzzingSettings.Of("SCORE_SHOW", 60))));
    }

    private static string? Complaint(string cell, Outcome real, Outcome ours) => Agreement.Complaint(cell, real, ours, mayRefuse: false);
}

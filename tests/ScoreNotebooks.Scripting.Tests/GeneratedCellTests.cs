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
    // The real compiler breaks on a few cells in a million; more would mean that something else is wrong.
    private const int CellsPerBreak = 5000;
    private const int MostAskedAgain = 200;
    private const int CellsPerSample = 100;
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
        var quick = Quickly(cells, ours);
        output.WriteLine($"ours by the quick ways {watch.ElapsedMilliseconds} ms");
        var broken = cells.Where((_, index) => real[index].IsSetAside).ToList();
        output.WriteLine($"{broken.Count} set aside because the real compiler itself broke on them{string.Concat(broken.Select(static cell => "\n    " + cell))}");
        Assert.InRange(broken.Count, 0, (cells.Count / CellsPerBreak) + 1);
        var complaints = Complaints(cells, real, ours, quick).OrderBy(static text => text.Length).ToList();
        Agreement.AssertNone(complaints, cells.Count, FuzzingSettings.Of("SCORE_SHOW", 60));
    }

    // The quick ways begin where a cell runs, so a refused one need not be tried again.
    private static List<Outcome> Quickly(List<string> cells, IReadOnlyList<Outcome> ours)
    {
        var running = Enumerable.Range(0, cells.Count).Where(index => !ours[index].IsRefused).ToList();
        var outcomes = ours.ToList();
        foreach (var (index, outcome) in running.Zip(OurEngine.Evaluate(running.ConvertAll(index => cells[index]), quickly: true)))
            outcomes[index] = outcome;
        return outcomes;
    }

    // Many cells are compiled together, each as a method, where a variable without a value is no field of a script and so
    // has none: what they disagree on is put to the real engine again, as the cell it is, and so is a sample of the rest.
    private List<string> Complaints(List<string> cells, IReadOnlyList<Outcome> real, IReadOnlyList<Outcome> ours, IReadOnlyList<Outcome> quick)
    {
        string? Complaint(int index, Outcome expected) =>
            Agreement.Complaint(cells[index], expected, ours[index], mayRefuse: false) ?? Agreement.Complaint(cells[index], expected, quick[index], mayRefuse: false);
        var all = Enumerable.Range(0, cells.Count).ToList();
        var doubtful = all.FindAll(index => Complaint(index, real[index]) is not null);
        Assert.True(doubtful.Count <= MostAskedAgain, $"{doubtful.Count} of {cells.Count}, the first: {doubtful.Select(index => Complaint(index, real[index])).FirstOrDefault()}");
        var sample = all.FindAll(index => index % CellsPerSample == 0 && !real[index].IsSetAside);
        var broken = 0;
        var complaints = doubtful.Union(sample).Select(index => Complaint(index, AsCell(index))).OfType<string>().ToList();
        output.WriteLine($"{doubtful.Count} differ when compiled together as methods; of these and {sample.Count} others, run as cells, {complaints.Count} differ; the real compiler broke on {broken} of them as cells");
        return complaints;

        // What the compiler breaks on as a cell is judged by what it made of it as a method.
        Outcome AsCell(int index)
        {
            try
            {
                return RealSession.Evaluate([cells[index]]);
            }
            catch (Exception)
            {
                broken++;
                return real[index];
            }
        }
    }
}

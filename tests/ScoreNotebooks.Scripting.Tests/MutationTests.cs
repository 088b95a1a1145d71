using System.Diagnostics;
using ScoreNotebooks.Scripting.Generation;
using Xunit.Abstractions;

namespace ScoreNotebooks.Scripting;

/// <summary>
/// Broken cells: whatever is done to the text, reading it ends within a second in a diagnostic or in a bound cell. To
/// hunt longer or elsewhere, set <c>SCORE_MUTATIONS</c> to how many cells and <c>SCORE_SEED</c> to another seed.
/// </summary>
public class MutationTests(ITestOutputHelper output)
{
    private const int Generated = 2000;
    private const int CellsPerContext = 200;
    private const int MostReadings = 10;
    private static readonly int Count = FuzzingSettings.Of("SCORE_MUTATIONS", 10_000);
    private static readonly int Seed = FuzzingSettings.Of("SCORE_SEED", 20260520);
    private static readonly TimeSpan Most = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan Hang = TimeSpan.FromSeconds(30);

    /// <summary>Every script the other tests know, and generated ones, as the cells of sessions.</summary>
    private static IReadOnlyList<string[]> Sessions =>
    [
        .. Snippets.All.Select(static snippet => new[] { snippet }),
        .. SessionLists.Accepted.Concat(SessionLists.RefusedByBoth).Concat(SessionLists.RefusedByUs).Select(SessionLists.Cells),
        .. CellGenerator.Cells((ulong)Seed, Math.Min(Count / 4, Generated)).Select(static pair => new[] { pair.Cell }),
    ];

    [Fact]
    public void A_mutated_cell_never_ends_in_anything_but_a_diagnostic()
    {
        var random = new Random(Seed);
        var sessions = Sessions;
        var context = new BindingContext(OurEngine.Options);
        var complaints = new List<string>();
        var (slowest, longest) = ("", TimeSpan.Zero);
        TimeOf(["1"], context, complaints);
        for (var round = 0; round < Count; round++)
        {
            if (round % CellsPerContext == 0)
                context = new BindingContext(OurEngine.Options);
            var cells = Mutate(sessions[random.Next(sessions.Count)], random);
            var time = TimeOf(cells, context, complaints);
            // A machine that does much else may hold readings up, but hardly the same one again and again.
            for (var again = 0; again < MostReadings && time > Most; again++)
                time = TimeOf(cells, new BindingContext(OurEngine.Options), complaints);
            if (time > longest)
                (slowest, longest) = (Text(cells), time);
            if (time > Most)
                complaints.Add($"{time.TotalSeconds:N1} s: {Text(cells)}");
        }

        output.WriteLine($"{Count} cells; the slowest took {longest.TotalMilliseconds:N0} ms:\n{slowest}");
        Assert.True(complaints.Count == 0, $"{complaints.Count} of {Count}\n{string.Join("\n\n", complaints.OrderBy(static text => text.Length).Take(20))}");
    }

    private static TimeSpan TimeOf(string[] cells, BindingContext context, List<string> complaints)
    {
        var watch = Stopwatch.StartNew();
        var reading = Task.Run(() => Record.Exception(() => Read(cells, context)));
        Assert.True(reading.Wait(Hang), $"Reading this does not end:\n{Text(cells)}");
        if (reading.Result is { } failure)
            complaints.Add($"{Text(cells)}\n{failure}");
        return watch.Elapsed;
    }

    private static string Text(string[] cells) => string.Join("\n---\n", cells);

    private static void Read(string[] cells, BindingContext context)
    {
        try
        {
            foreach (var cell in cells)
                ReadOne(cell, context);
        }
        finally
        {
            context.Variables.Clear();
        }
    }

    private static void ReadOne(string cell, BindingContext context)
    {
        try
        {
            new ProgramBinder(context).Bind(new SourceText(cell));
        }
        catch (ScriptErrorException)
        {
            // A diagnostic: that is what should come of a broken cell.
        }
    }

    private static string[] Mutate(string[] cells, Random random)
    {
        string[] mutated = [.. cells];
        var at = random.Next(cells.Length);
        mutated[at] = Mutation.Of(cells[at], random);
        return mutated;
    }
}

using System.Globalization;
using ScoreNotebooks.Hosting;
using ScoreNotebooks.Scripting;

namespace ScoreNotebooks.Notebooks.Tests;

public sealed class RealEngineTests
{
    public static TheoryData<string> Notebooks => [.. Repository.Notebooks];

    [Theory]
    [MemberData(nameof(Notebooks))]
    public async Task Every_cell_gives_the_same_value_in_the_real_CSharp_engine(string name)
    {
        await HoldAgainstRealEngine(name, Language.English);
        await HoldAgainstRealEngine(name, Language.Chinese);
    }

    [Fact]
    public async Task A_different_value_or_type_is_seen()
    {
        var engine = new RealEngine();
        var one = Described.Of(await engine.Run("1"));
        var other = Described.Of(await engine.Run("2L"));
        var nothing = Described.Of(await engine.Run("var x = 2;"));
        Assert.Equal(3, Differences(one, other).Count());
        Assert.Empty(Differences(one, one));
        Assert.Equal(3, Differences(one, nothing).Count());
        Assert.Equal("System.Collections.Generic.List`1<System.Int32[]>", Described.Of(await engine.Run("new List<int[]>()")).StaticType);
    }

    private static async Task HoldAgainstRealEngine(string name, Language language)
    {
        var cells = NotebookDocument.Read(Repository.Path("notebooks", name)).Cells.Where(cell => cell.Runs).ToList();
        var ours = InterpretedValues(cells, language);
        var differences = new List<string>();
        CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
        Begin(language);
        var engine = new RealEngine();
        foreach (var (cell, own) in cells.Zip(ours))
        {
            var theirs = await engine.Run(cell.Source);
            differences.AddRange(Differences(own, Described.Of(theirs)).Select(difference => $"Cell {cell.Number}, {difference}"));
        }

        Assert.True(differences.Count == 0, string.Join('\n', differences));
        Assert.Contains(ours, value => value.Type is not null);
    }

    private static List<Described> InterpretedValues(IReadOnlyList<NotebookCell> cells, Language language)
    {
        CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
        Begin(language);
        var session = new ScriptSession(new ScriptOptions { Libraries = [typeof(Workbook).Assembly], Culture = static () => CultureInfo.InvariantCulture });
        return [.. cells.Select(cell => Interpret(session, cell))];
    }

    private static Described Interpret(ScriptSession session, NotebookCell cell)
    {
        var result = session.Run(cell.Source);
        Assert.True(result.Succeeded, $"Cell {cell.Number}: {result.Exception?.Message}{string.Join(' ', result.Diagnostics)}");
        return Described.Of(result.HasValue ? new EngineValue(result.Value, TypeName.Of(result.Type!)) : null);
    }

    internal static void Begin(Language language)
    {
        Workbook.Folder = Repository.NotebookFolder;
        Workbook.Language = language;
    }

    private static IEnumerable<string> Differences(Described own, Described real)
    {
        if (own.StaticType != real.StaticType) yield return $"static type: {own.StaticType ?? "none"}, in the real engine {real.StaticType ?? "none"}";
        if (own.Type != real.Type) yield return $"type: {own.Type?.FullName ?? "none"}, in the real engine {real.Type?.FullName ?? "none"}";
        foreach (var form in own.Forms.Keys.Union(real.Forms.Keys))
        {
            var (first, second) = (own.Forms.GetValueOrDefault(form), real.Forms.GetValueOrDefault(form));
            if (first != second) yield return $"{form}: {first ?? "none"}\nin the real engine {second ?? "none"}";
        }
    }

    private sealed record Described(string? StaticType, Type? Type, IReadOnlyDictionary<string, string> Forms)
    {
        // Shown at once: what a value looks like is decided by the language at the moment of showing.
        public static Described Of(EngineValue? value) => value is null
            ? new Described(null, null, new Dictionary<string, string>())
            : new Described(value.StaticType, value.Value?.GetType(), Shown.Of(value.Value));
    }
}

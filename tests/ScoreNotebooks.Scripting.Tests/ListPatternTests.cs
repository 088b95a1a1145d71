using System.Globalization;

namespace ScoreNotebooks.Scripting;

/// <summary>List patterns beside and after one another: which never match, since earlier ones took what they ask for, and what the others give.</summary>
public sealed class ListPatternTests
{
    private const int Seed = 5;
    private static readonly string[] Elements = ["1", "2", "_", "> 1"];
    private static readonly string[] Slices = ["..", "..", ".. [1, ..]", ".. [.., 1]", ".. [1]", ".. [_, 1]", ".. []", ".. [2, ..] s", ".. { Length: 1 }", ".. int[]", ".. int[] { Length: 2 }", ".. not null", ".. var s"];
    private static readonly string[] Lists = ["new[] { 1, 2 }", "new[] { 1 }", "new int[0]", "new[] { 2, 1, 1 }"];

    [Fact]
    public void They_are_refused_where_C_sharp_refuses_them_and_else_match_alike()
    {
        CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
        var random = new Random(Seed);
        var snippets = Enumerable.Range(0, FuzzingSettings.Of("SCORE_LIST_PATTERNS", 1_500)).Select(_ => Snippet(random)).Distinct().ToList();

        var real = RealEngine.Evaluate(snippets);
        var ours = OurEngine.Evaluate(snippets);

        // No list here is null: where the compiler's own answer is an access to null, it broke on its slices.
        var complaints = snippets.Zip(real, ours).Where(static row => row.Second.Exception is null).Select(row => Agreement.Complaint(row.First, row.Second, row.Third, mayRefuse: false)).OfType<string>().ToList();
        Agreement.AssertNone(complaints, snippets.Count);
        Assert.InRange(real.Count(static outcome => outcome.IsRefused), snippets.Count / 10, snippets.Count / 2);
    }

    private static string Snippet(Random random) => random.Next(4) switch
    {
        0 => $"{OneOf(Lists, random)} is {Pattern(random)} and {Pattern(random)}",
        1 => $"{OneOf(Lists, random)} is ({Pattern(random)} or {Pattern(random)}) and not {Pattern(random)}",
        2 => $"{OneOf(Lists, random)} switch {{ {Pattern(random)} => 1, {Pattern(random)} => 2, _ => 3 }}",
        _ => $"{OneOf(Lists, random)} switch {{ {Pattern(random)} => 1, {Pattern(random)} => 2, {Pattern(random)} => 3, _ => 4 }}",
    };

    private static string Pattern(Random random)
    {
        var items = Enumerable.Range(0, random.Next(4)).Select(_ => OneOf(Elements, random)).ToList();
        if (random.Next(3) == 0)
            return $"[{string.Join(", ", items)}]";
        var slice = OneOf(Slices, random);
        // Elsewhere than at the end the compiler takes the wrong element for the last of the slice, and ours refuses it.
        items.Insert(slice == ".. [.., 1]" ? items.Count : random.Next(items.Count + 1), slice);
        return $"[{string.Join(", ", items)}]";
    }

    private static string OneOf(string[] choices, Random random) => choices[random.Next(choices.Length)];
}

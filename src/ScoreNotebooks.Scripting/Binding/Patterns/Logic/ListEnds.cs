using System.Collections.Immutable;

namespace ScoreNotebooks.Scripting;

/// <summary>Elements of one list that patterns count from both ends: at some counts of the list two of them are the same.</summary>
/// <param name="Key">The list.</param>
/// <param name="Count">The place of its count.</param>
/// <param name="Meetings">The counts at which an element from the start is one from the end.</param>
internal sealed record ListEnds(string Key, PatternPlace Count, IReadOnlyList<int> Meetings)
{
    /// <summary>A list whose count is not settled yet; null when there is none.</summary>
    public static ListEnds? Find(IEnumerable<PatternFormula> formulas, ImmutableDictionary<string, int> counts)
    {
        var lists = formulas.SelectMany(PlacesOf).Where(static place => place.At is not null).GroupBy(place => place.Owner!.Key(counts), StringComparer.Ordinal);
        foreach (var list in lists.Where(list => !counts.ContainsKey(list.Key)))
        {
            var meetings = list.Where(static place => place.At >= 0)
                .SelectMany(first => list.Where(static place => place.At < 0).Select(last => first.At!.Value - last.At!.Value)).Distinct().ToList();
            if (meetings.Count > 0)
                return new ListEnds(list.Key, list.First().Count!, meetings);
        }

        return null;
    }

    private static IEnumerable<PatternPlace> PlacesOf(PatternFormula formula) => formula switch
    {
        AllOf all => all.Parts.SelectMany(PlacesOf),
        AnyOf any => any.Parts.SelectMany(PlacesOf),
        Negation negation => PlacesOf(negation.Inner),
        HasValue test => WithOwners(test.Place),
        HasType test => WithOwners(test.Place),
        Compares test => WithOwners(test.Place),
        _ => [],
    };

    private static IEnumerable<PatternPlace> WithOwners(PatternPlace place)
    {
        for (var next = place; next is not null; next = next.Owner)
            yield return next;
    }
}

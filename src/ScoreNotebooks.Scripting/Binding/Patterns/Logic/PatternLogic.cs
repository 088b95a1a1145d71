using System.Collections.Immutable;
using System.Runtime.CompilerServices;

namespace ScoreNotebooks.Scripting;

/// <summary>Whether formulas can all be true at once. C# refuses patterns for which they cannot.</summary>
internal sealed class PatternLogic
{
    private const int NoMeeting = -1;
    private readonly ImmutableDictionary<string, int> _counts;
    private readonly PatternSteps _left;

    private PatternLogic(ImmutableDictionary<string, int> counts, PatternSteps left) => (_counts, _left) = (counts, left);

    public static bool CanHold(PatternSteps steps, params IEnumerable<PatternFormula> formulas) =>
        CanHold([.. formulas], ImmutableDictionary.Create<string, int>(StringComparer.Ordinal), steps);

    // Where patterns count from both ends, each count at which two elements meet is looked at by itself, and then all others.
    private static bool CanHold(ImmutableList<PatternFormula> formulas, ImmutableDictionary<string, int> counts, PatternSteps left)
    {
        if (!new PatternLogic(counts, left).CanHold(formulas))
            return false;
        if (ListEnds.Find(formulas, counts) is not { } list)
            return true;
        var meetings = list.Meetings.Select(count => (Count: count, Formula: (PatternFormula)new Compares(list.Count, typeof(int), "==", count))).ToList();
        return meetings.Exists(at => CanHold(formulas.Add(at.Formula), counts.Add(list.Key, at.Count), left))
            || CanHold(formulas.AddRange(meetings.Select(static at => PatternFormula.Not(at.Formula))), counts.Add(list.Key, NoMeeting), left);
    }

    private bool CanHold(ImmutableList<PatternFormula> formulas)
    {
        var pending = ImmutableStack<(PatternFormula, bool)>.Empty;
        foreach (var formula in formulas)
            pending = pending.Push((formula, true));
        return Search(pending, [], ImmutableDictionary.Create<string, PlaceKnowledge>(StringComparer.Ordinal));
    }

    // What needs no choice is taken first; the rest waits among the choices.
    private bool Search(ImmutableStack<(PatternFormula Formula, bool Expected)> pending, ImmutableList<(PatternFormula Formula, bool Expected)> choices, ImmutableDictionary<string, PlaceKnowledge> known)
    {
        RuntimeHelpers.EnsureSufficientExecutionStack();
        while (!pending.IsEmpty)
        {
            if (!_left.TryTake())
                return true;
            pending = pending.Pop(out var next);
            var (formula, expected) = next;
            if (formula is Negation negation)
                pending = pending.Push((negation.Inner, !expected));
            else if (PartsOf(formula, expected) is { } parts)
                foreach (var part in parts)
                    pending = pending.Push((part, expected));
            else if (formula is AllOf or AnyOf || (formula is Compares && !expected))
                choices = choices.Add(next);
            else if (Learn(formula, expected, known) is { } learned)
                known = learned;
            else
                return false;
        }

        return choices.IsEmpty || Choose(choices[0], choices.RemoveAt(0), known);
    }

    private bool Choose((PatternFormula Formula, bool Expected) choice, ImmutableList<(PatternFormula, bool)> rest, ImmutableDictionary<string, PlaceKnowledge> known)
    {
        if (choice.Formula is Compares comparison)
        {
            foreach (var possible in Of(comparison.Place, known).Deny(comparison))
                if (Search([], rest, known.SetItem(comparison.Place.Key(_counts), possible)))
                    return true;
            return false;
        }

        var parts = choice.Formula is AllOf all ? all.Parts : ((AnyOf)choice.Formula).Parts;
        foreach (var part in parts)
            if (Search(ImmutableStack.Create((part, choice.Expected)), rest, known))
                return true;
        return false;
    }

    private static IReadOnlyList<PatternFormula>? PartsOf(PatternFormula formula, bool expected) => (formula, expected) switch
    {
        (AllOf all, true) => all.Parts,
        (AnyOf any, false) => any.Parts,
        _ => null,
    };

    private ImmutableDictionary<string, PlaceKnowledge>? Learn(PatternFormula formula, bool expected, ImmutableDictionary<string, PlaceKnowledge> known)
    {
        var (place, learned) = formula switch
        {
            HasValue test => (test.Place, Of(test.Place, known).WithNull(!expected)),
            HasType test => (test.Place, expected ? Of(test.Place, known).With(test.Type) : Of(test.Place, known).Without(test.Type)),
            Compares test => (test.Place, Of(test.Place, known).With(test)),
            _ => throw new InvalidOperationException(),
        };
        return learned is null ? null : known.SetItem(place.Key(_counts), learned);
    }

    private PlaceKnowledge Of(PatternPlace place, ImmutableDictionary<string, PlaceKnowledge> known) =>
        known.TryGetValue(place.Key(_counts), out var found) ? found : PlaceKnowledge.Nothing(place);
}

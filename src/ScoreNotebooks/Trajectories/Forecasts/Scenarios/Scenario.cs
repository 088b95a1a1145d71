namespace ScoreNotebooks;

/// <summary>
/// What is taken to happen in the days to come: rates that change, orders that grow or shrink, single events. Immutable;
/// each call gives a new scenario that has one change more. What it leaves alone goes on as the shop's history has it.
/// </summary>
/// <example><c>Scenario.From(new DateOnly(2026, 6, 1)).Set("complaint_handling", 4.4).Volume(1.2)</c></example>
public sealed partial record Scenario
{
    private Scenario(DateOnly start, IReadOnlyList<ScenarioChange> changes)
    {
        Start = start;
        Changes = changes;
    }

    /// <summary>Nothing changes: everything goes on as the shop's history has it.</summary>
    public static Scenario Nothing { get; } = new(DateOnly.MinValue, []);

    /// <summary>The day from which the next changes count.</summary>
    public DateOnly Start { get; private init; }

    /// <summary>The changes, in the order in which they were said.</summary>
    public IReadOnlyList<ScenarioChange> Changes { get; private init; }

    /// <summary>The name given with <see cref="Called(string, string)"/>; null when the changes speak for themselves.</summary>
    public BilingualText? Name { get; private init; }

    /// <summary>The name, or the changes in words; metrics by their ids.</summary>
    public BilingualText Title => TitleFor(null);

    /// <summary>The last day on which the scenario still changes something; <see cref="DateOnly.MinValue"/> when it changes nothing.</summary>
    internal DateOnly LastTurn => Changes.Count == 0 ? DateOnly.MinValue : Changes.Max(change => change.LastTurn);

    /// <summary>A scenario whose changes count from a day on.</summary>
    /// <param name="day">The first day; days that are over already stay as they were.</param>
    public static Scenario From(DateOnly day) => new(day, []);

    /// <summary>The same scenario; what is said next counts from another day on.</summary>
    /// <param name="day">The first day of the next changes.</param>
    public Scenario Then(DateOnly day) => this with { Start = day };

    /// <summary>The same scenario under a name, for charts and tables.</summary>
    /// <param name="english">The name in English.</param>
    /// <param name="chinese">The name in Chinese; the English one when it is left out.</param>
    public Scenario Called(string english, string? chinese = null) => this with { Name = new BilingualText(english, chinese ?? english) };

    /// <summary>Both scenarios together. Where both set one metric, the later day counts; on the same day, the other's.</summary>
    /// <param name="other">The scenario that is added.</param>
    public Scenario And(Scenario other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return this with { Changes = [.. Changes, .. other.Changes], Start = other.Start == DateOnly.MinValue ? Start : other.Start };
    }

    /// <summary>Two scenarios are equal when they have one name and the same changes in the same order.</summary>
    public bool Equals(Scenario? other) => other is not null && Name == other.Name && Changes.SequenceEqual(other.Changes);

    /// <inheritdoc/>
    public override int GetHashCode() => Changes.Aggregate(Name?.GetHashCode() ?? 0, HashCode.Combine);

    /// <summary>The title in <see cref="Workbook.Language"/>.</summary>
    public override string ToString() => Title.ToString();

    /// <summary>The name, or the changes in words with the titles of a model's metrics.</summary>
    internal BilingualText TitleFor(ScoreModel? model)
    {
        if (Name is { } name) return name;
        if (Changes.Count == 0) return new BilingualText("nothing changes", "一切照旧");
        var words = Changes.Select(change => change.Describe(model)).ToList();
        return new BilingualText(string.Join("; ", words.Select(text => text.English)), string.Join("；", words.Select(text => text.Chinese)));
    }
}

namespace ScoreNotebooks;

/// <summary>A column of numbers, NaN where there is none, each with an interval or with words instead if wanted.</summary>
public sealed record NumberColumn : ResultColumn
{
    /// <summary>Makes a column of numbers.</summary>
    /// <param name="header">What stands above the column.</param>
    /// <param name="values">One value per row; NaN means missing. Not copied.</param>
    public NumberColumn(BilingualText header, ReadOnlyMemory<double> values) : base(header) => Values = values;

    /// <summary>The numbers, in the unit the format takes them in; NaN means missing.</summary>
    public ReadOnlyMemory<double> Values { get; }

    /// <summary>How the numbers are written.</summary>
    public NumberFormat Format { get; init; } = NumberFormat.Plain(2);

    /// <summary>The lower end of each number's interval, as long as <see cref="Values"/>; empty when there are none.</summary>
    public ReadOnlyMemory<double> Low { get; init; }

    /// <summary>The upper end of each number's interval, as long as <see cref="Values"/>; empty when there are none.</summary>
    public ReadOnlyMemory<double> High { get; init; }

    /// <summary>What a full bar in the cell stands for; null for cells without bars.</summary>
    public BarRange? Bar { get; init; }

    /// <summary>Which end of the column is marked best and which worst.</summary>
    public BestMark Best { get; init; }

    /// <summary>Words that stand in place of a missing number, such as "cannot be reached"; null or null in a row for the usual dash.</summary>
    public IReadOnlyList<BilingualText?>? WordsWhereMissing { get; init; }

    /// <inheritdoc/>
    public override int Count => Values.Length;
}

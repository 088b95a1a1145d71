using System.Collections.Immutable;

namespace ScoreNotebooks.Scripting;

/// <summary>What a number, character, truth value or enumeration still may be: a stretch of values with single ones left out.</summary>
internal sealed record NumberKnowledge : ValueKnowledge
{
    private decimal Least { get; init; }

    private decimal Greatest { get; init; }

    private bool LeastIsOut { get; init; }

    private bool GreatestIsOut { get; init; }

    // Between two decimals there is always another one; all others are counted off.
    private bool IsDense { get; init; }

    // Null while it may be either.
    private bool? IsNaN { get; init; }

    private ImmutableHashSet<decimal> Excluded { get; init; } = [];

    public static NumberKnowledge Of(TypeCode code, bool isCount)
    {
        var (least, greatest) = OrderedValue.Bounds(code);
        return new NumberKnowledge
        {
            Least = isCount ? 0 : least,
            Greatest = greatest,
            IsDense = code == TypeCode.Decimal,
            IsNaN = code is TypeCode.Double or TypeCode.Single ? null : false,
        };
    }

    public override ValueKnowledge? With(string symbol, object constant)
    {
        if (constant is double.NaN or float.NaN)
            return symbol == "==" && IsNaN != false ? this with { IsNaN = true } : null;
        return IsNaN == true ? null : (this with { IsNaN = false }).Within(symbol, OrderedValue.Of(constant)).OrNothing();
    }

    public override IEnumerable<ValueKnowledge> Deny(string symbol, object constant)
    {
        if (constant is double.NaN or float.NaN)
        {
            if (symbol != "==")
                yield return this;
            else if (IsNaN != true && (this with { IsNaN = false }).OrNothing() is { } number)
                yield return number;
            yield break;
        }

        if (IsNaN != false)
            yield return this with { IsNaN = true };
        if (IsNaN == true)
            yield break;
        var value = OrderedValue.Of(constant);
        var rest = this with { IsNaN = false };
        rest = symbol switch
        {
            "<" => rest.Within(">=", value),
            "<=" => rest.Within(">", value),
            ">" => rest.Within("<=", value),
            ">=" => rest.Within("<", value),
            _ => rest with { Excluded = Excluded.Add(value) },
        };
        if (rest.OrNothing() is { } possible)
            yield return possible;
    }

    private NumberKnowledge Within(string symbol, decimal limit) => symbol switch
    {
        "<" => Below(limit, isOut: true),
        "<=" => Below(limit, isOut: false),
        ">" => Above(limit, isOut: true),
        ">=" => Above(limit, isOut: false),
        _ => Below(limit, isOut: false).Above(limit, isOut: false),
    };

    private NumberKnowledge Below(decimal limit, bool isOut) =>
        limit > Greatest || (limit == Greatest && GreatestIsOut) ? this : this with { Greatest = limit, GreatestIsOut = isOut };

    private NumberKnowledge Above(decimal limit, bool isOut) =>
        limit < Least || (limit == Least && LeastIsOut) ? this : this with { Least = limit, LeastIsOut = isOut };

    private NumberKnowledge? OrNothing()
    {
        if (IsDense)
            return Least < Greatest || (Least == Greatest && !LeastIsOut && !GreatestIsOut && !Excluded.Contains(Least)) ? this : null;
        var first = LeastIsOut ? Least + 1 : Least;
        var last = GreatestIsOut ? Greatest - 1 : Greatest;
        while (first <= last && Excluded.Contains(first))
            first++;
        if (first > last)
            return null;
        // What was passed over once need not be passed over again.
        return first == Least ? this : this with { Least = first, LeastIsOut = false };
    }
}

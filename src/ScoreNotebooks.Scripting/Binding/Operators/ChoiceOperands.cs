namespace ScoreNotebooks.Scripting;

/// <summary>Operators on conditionals whose results have no common type, <c>(p ? i : u) * l</c>, and on switch expressions. The operator decides what they become.</summary>
internal sealed class ChoiceOperands(Binder binder)
{
    private static readonly Type[] Numbers = [typeof(int), typeof(uint), typeof(long), typeof(ulong), typeof(float), typeof(double), typeof(decimal)];

    public BoundValue? Find(string symbol, BoundExpression left, BoundExpression right, TextSpan span)
    {
        if (symbol is "<<" or ">>" or ">>>")
            return FindShift(symbol, left, right, span);
        if (symbol == "+" && (left.Type == typeof(string) || right.Type == typeof(string)))
            return binder.Operators.BindBinary(symbol, Text(left), Text(right), span);
        return FindNumber(symbol, left, right, span);
    }

    /// <summary>The operator on numbers; null when an operand may be something else.</summary>
    public BoundValue? FindNumber(string symbol, BoundExpression left, BoundExpression right, TextSpan span)
    {
        if (symbol is "<<" or ">>" or ">>>" || !(left is BoundChoice || right is BoundChoice))
            return null;
        // Whole numbers without a common whole type stay without: float, double and decimal would be equally good.
        var areIntegral = IsIntegral(left) && IsIntegral(right);
        foreach (var type in Candidates(left, right))
            if (!(areIntegral && !TypeFacts.IsIntegral(TypeFacts.Underlying(type))) && Converts(left, type) && Converts(right, type))
                return binder.Operators.BindBinary(symbol, binder.Conversions.Convert(left, type), binder.Conversions.Convert(right, type), span);
        return null;
    }

    // The right operand of a shift is an int, whatever the left one is.
    private BoundValue? FindShift(string symbol, BoundExpression left, BoundExpression right, TextSpan span)
    {
        if (right is BoundChoice)
            return Typed(right, [typeof(int), typeof(int?)]) is { } count ? binder.Operators.BindBinary(symbol, left, count, span) : null;
        var whole = Numbers.Where(TypeFacts.IsIntegral);
        return Typed(left, whole.Concat(whole.Select(TypeFacts.Lifted))) is { } value ? binder.Operators.BindBinary(symbol, value, right, span) : null;
    }

    private BoundValue? Typed(BoundExpression operand, IEnumerable<Type> candidates) =>
        candidates.FirstOrDefault(type => Converts(operand, type)) is { } first ? binder.Conversions.Convert(operand, first) : null;

    private static IEnumerable<Type> Candidates(BoundExpression left, BoundExpression right) =>
        MayBeNumber(left) && MayBeNumber(right) ? Numbers.Concat(Numbers.Select(TypeFacts.Lifted)) : [];

    // Types with conversions of their own would bring operators of their own.
    private static bool MayBeNumber(BoundExpression operand) => operand is BoundChoice choice
        ? choice.Results.All(MayBeNumber)
        : operand is BoundNull || (operand.Type is { } type && TypeFacts.IsNumeric(TypeFacts.Underlying(type)));

    private static bool IsIntegral(BoundExpression operand) => operand is BoundChoice choice
        ? choice.Results.All(IsIntegral)
        : operand is BoundNull || (operand.Type is { } type && TypeFacts.IsIntegral(TypeFacts.Underlying(type)));

    private bool Converts(BoundExpression operand, Type type) => binder.Conversions.Implicit(operand, type) is not null;

    private BoundExpression Text(BoundExpression operand) => operand is BoundChoice { Type: null } ? binder.Conversions.Convert(operand, typeof(object)) : operand;
}

namespace ScoreNotebooks.Scripting;

/// <summary>
/// What the arms of a switch expression take before the next one. Constants, of which people write hundreds, are kept
/// apart: beside the one that an arm asks for, all others of its type have nothing to say.
/// </summary>
internal sealed class HandledPatterns(BindingContext context)
{
    private readonly List<PatternFormula> _others = [];
    private readonly Dictionary<(Type Type, object Constant), PatternFormula> _constants = [];
    private readonly PatternSteps _steps = new(context.ThrowIfCancelled);

    /// <summary>Whether a pattern matches something that no arm before it takes.</summary>
    /// <exception cref="ScriptErrorException">That would take too long to find out.</exception>
    public bool Leave(PatternFormula pattern, TextSpan span)
    {
        _steps.BeginArm();
        var canHold = PatternLogic.CanHold(_steps, [.. Relevant(pattern), pattern]);
        return _steps.AreSpent
            ? throw Fail.At(
                span,
                "This switch expression has too many arms to find out which of them are reached; use a dictionary, or divide it.",
                "这个 switch 表达式的分支过多，无法判断哪些分支会执行；请改用字典，或拆分它。")
            : canHold;
    }

    public void Add(PatternFormula pattern)
    {
        if (ConstantOf(pattern) is { } key)
            _constants.TryAdd(key, PatternFormula.Not(pattern));
        else
            _others.Add(PatternFormula.Not(pattern));
    }

    private IEnumerable<PatternFormula> Relevant(PatternFormula pattern)
    {
        if (ConstantOf(pattern) is not { } key)
            return [.. _others, .. _constants.Values];
        return _constants.TryGetValue(key, out var same) ? [.. _others, same] : _others;
    }

    private static (Type Type, object Constant)? ConstantOf(PatternFormula pattern) =>
        pattern is Compares { Operator: "==", Place.Owner: null } comparison ? (comparison.Type, comparison.Constant) : null;
}

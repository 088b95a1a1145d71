using System.Runtime.CompilerServices;

namespace ScoreNotebooks.Scripting;

/// <summary>Binds patterns: what stands right of <c>is</c> and in the arms of a switch expression.</summary>
internal sealed class PatternBinder
{
    private readonly Binder _binder;
    private readonly ConstantPatterns _constants;
    private readonly TypePatterns _types;
    private readonly ListPatterns _lists;
    private bool _mayDeclare = true;
    private bool _isDirectlyTested;

    public PatternBinder(Binder binder)
    {
        _binder = binder;
        _constants = new ConstantPatterns(binder);
        _types = new TypePatterns(binder, this);
        _lists = new ListPatterns(binder, this);
    }

    public IsNode BindTest(IsSyntax syntax)
    {
        var bound = _binder.Expressions.Bind(syntax.Operand);
        var operand = bound is BoundNull ? _binder.Conversions.Convert(bound, typeof(object)) : _binder.Expressions.ToValue(bound);
        if (operand.Type == typeof(void))
            throw Fail.At(syntax.Operand.Span, "This call gives no value to test.", "这个调用没有返回值，不能判断。");
        if (TryTypeTest(syntax.Pattern, operand.Type) is { } test)
            return new IsNode(operand, test) { Span = syntax.Span };
        if (bound is BoundNull)
            throw Fail.At(syntax.Operand.Span, "null alone has no value to test; write what may be null before is.", "单独的 null 没有可判断的值；请在 is 前面写可能为 null 的内容。");
        _isDirectlyTested = true;
        var pattern = Bind(syntax.Pattern, PatternPlace.Operand(operand.Type), operand.Type, out _);
        _isDirectlyTested = false;
        return PatternLogic.CanHold(new PatternSteps(_binder.Context.ThrowIfCancelled), pattern.Formula)
            ? new IsNode(operand, pattern) { Span = syntax.Span }
            : throw Fail.At(syntax.Pattern.Span, $"A {TypeNames.Of(operand.Type)} never matches this pattern.", $"{TypeNames.Of(operand.Type)} 不可能匹配这个模式。");
    }

    public PatternNode BindArm(PatternSyntax syntax, Type input) => Bind(syntax, PatternPlace.Operand(input), input, out _);

    /// <summary>Binds a pattern for the value at a place, which is known to be of a type.</summary>
    public PatternNode Bind(PatternSyntax syntax, PatternPlace place, Type input, out Type narrowed)
    {
        RuntimeHelpers.EnsureSufficientExecutionStack();
        if (_binder.Level >= Complexity.MostLevels)
            throw Complexity.TooDeep(syntax.Span);
        _binder.Level++;
        try
        {
            return BindKind(syntax, place, input, out narrowed);
        }
        finally
        {
            _binder.Level--;
        }
    }

    private PatternNode BindKind(PatternSyntax syntax, PatternPlace place, Type input, out Type narrowed)
    {
        var isDirectlyTested = _isDirectlyTested;
        _isDirectlyTested = false;
        narrowed = input;
        switch (syntax)
        {
            case ParenthesizedPatternSyntax group:
                _isDirectlyTested = isDirectlyTested;
                return Bind(group.Inner, place, input, out narrowed);
            case DiscardPatternSyntax discard:
                return BindDiscard(discard, input);
            case ConstantPatternSyntax constant:
                return _constants.Bind(constant, place, input, out narrowed);
            case RelationalPatternSyntax relational:
                return _constants.BindRelational(relational, place, input, out narrowed);
            case TypePatternSyntax type:
                return _types.Bind(type, place, input, out narrowed);
            case ListPatternSyntax list:
                return _lists.Bind(list, place, input);
            case NotPatternSyntax not:
                return BindNot(not, place, input, isDirectlyTested);
            case CombinedPatternSyntax combined:
                return BindCombined(combined, place, input, out narrowed);
            default:
                throw Fail.At(syntax.Span, ".. stands in a list pattern only.", ".. 只能用在列表模式里。");
        }
    }

    /// <summary>A variable that a pattern gives the value to; null for a discard or none.</summary>
    public VariableNode? Declare(string? name, Type type, TextSpan span)
    {
        if (name is null or "_")
            return null;
        return _mayDeclare
            ? _binder.Declare(name, type, span)
            : throw Fail.At(span, "A variable cannot be declared inside not or or: it would have no value.", "not 或 or 模式里不能声明变量，因为它可能没有值。");
    }

    // x is Type asks the question that it always asked, also where the answer is known.
    private PatternNode? TryTypeTest(PatternSyntax syntax, Type input)
    {
        if (syntax is DiscardPatternSyntax { Name: null })
            throw Fail.At(syntax.Span, "_ would be a type here; leave out the test, it always holds.", "这里的 _ 会被当作类型；这个判断总是成立，请去掉。");
        if (syntax is ConstantPatternSyntax first)
            _binder.Context.Probe?.SeeConstant(_binder, first.Value, input);
        var type = syntax switch
        {
            TypePatternSyntax { Name: null, Properties: null, Positions: null, Type: { } written } => _binder.Types.Bind(written),
            ConstantPatternSyntax { Value: NameSyntax or MemberSyntax } constant when _binder.Expressions.Bind(constant.Value) is BoundTypeName named => named.Named,
            _ => null,
        };
        return type is null ? null : TypePatterns.TypeTest(PatternPlace.Operand(input), type);
    }

    private PatternNode BindNot(NotPatternSyntax syntax, PatternPlace place, Type input, bool isDirectlyTested)
    {
        var inner = Restricted(isDirectlyTested && _mayDeclare, () =>
        {
            _isDirectlyTested = isDirectlyTested;
            return Bind(syntax.Inner, place, input, out _);
        });
        return new PatternNode(PatternFormula.Not(inner.Formula), (value, frame) => !inner.Matches(value, frame));
    }

    private PatternNode BindCombined(CombinedPatternSyntax syntax, PatternPlace place, Type input, out Type narrowed)
    {
        var mayDeclare = _mayDeclare && syntax.IsAnd;
        var (leftType, rightType) = (input, input);
        var left = Restricted(mayDeclare, () => Bind(syntax.Left, place, input, out leftType));
        var right = Restricted(mayDeclare, () => Bind(syntax.Right, place, syntax.IsAnd ? leftType : input, out rightType));
        narrowed = syntax.IsAnd ? rightType : Erasure.Same(leftType, rightType) ? leftType : input;
        return syntax.IsAnd
            ? new PatternNode(PatternFormula.All(left.Formula, right.Formula), (value, frame) => left.Matches(value, frame) && right.Matches(value, frame))
            : new PatternNode(PatternFormula.Any(left.Formula, right.Formula), (value, frame) => left.Matches(value, frame) || right.Matches(value, frame));
    }

    private T Restricted<T>(bool mayDeclare, Func<T> bind)
    {
        var outer = _mayDeclare;
        _mayDeclare = mayDeclare;
        try
        {
            return bind();
        }
        finally
        {
            _mayDeclare = outer;
        }
    }

    private PatternNode BindDiscard(DiscardPatternSyntax syntax, Type input)
    {
        if (Declare(syntax.Name, input, syntax.Span) is not { } variable)
            return new PatternNode(PatternFormula.Always, static (_, _) => true);
        return new PatternNode(PatternFormula.Always, (value, frame) =>
        {
            variable.Declare(frame, value);
            return true;
        });
    }
}

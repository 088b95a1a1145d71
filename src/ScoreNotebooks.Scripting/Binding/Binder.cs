namespace ScoreNotebooks.Scripting;

/// <summary>
/// Finds out what every name, operator and call of a cell means. The parts each know one area of the language and reach
/// one another through this.
/// </summary>
internal sealed class Binder
{
    public Binder(BindingContext context, Scope scope, object source)
    {
        Context = context;
        Scope = scope;
        Source = source;
        Types = new TypeBinder(this);
        Conversions = new Conversions(this);
        Overloads = new OverloadResolver(this);
        Operators = new OperatorBinder(this);
        Names = new NameBinder(this);
        Members = new MemberBinder(this);
        Calls = new CallBinder(this);
        Creations = new CreationBinder(this);
        Assignments = new AssignmentBinder(this);
        Patterns = new PatternBinder(this);
        Expressions = new ExpressionBinder(this);
        Statements = new StatementBinder(this);
        Functions = new FunctionBinder(this);
    }

    public BindingContext Context { get; }

    /// <summary>The block that is being bound.</summary>
    public Scope Scope { get; private set; }

    /// <summary>The cell, as the key by which a failing statement is known to be its own.</summary>
    public object Source { get; }

    /// <summary>How many expressions and statements are being bound inside one another.</summary>
    public int Level { get; set; }

    /// <summary>Variables of earlier cells that this cell has used; C# would see a later declaration of the same name in their place.</summary>
    public HashSet<string> EarlierVariablesUsed { get; init; } = new(StringComparer.Ordinal);

    /// <summary>Names that code loaded into this cell declares.</summary>
    public HashSet<string> LoadedNames { get; init; } = new(StringComparer.Ordinal);

    /// <summary>The conditions of this cell whose value is known before it runs.</summary>
    public Dictionary<ExpressionSyntax, bool> KnownConditions { get; } = new(ReferenceEqualityComparer.Instance);

    public bool? KnownCondition(ExpressionSyntax syntax) => KnownConditions.TryGetValue(syntax, out var known) ? known : null;

    public TypeBinder Types { get; }

    public Conversions Conversions { get; }

    public OverloadResolver Overloads { get; }

    public OperatorBinder Operators { get; }

    public NameBinder Names { get; }

    public MemberBinder Members { get; }

    public CallBinder Calls { get; }

    public CreationBinder Creations { get; }

    public AssignmentBinder Assignments { get; }

    public PatternBinder Patterns { get; }

    public ExpressionBinder Expressions { get; }

    public StatementBinder Statements { get; }

    public FunctionBinder Functions { get; }

    /// <summary>Whether what is being bound stands inside <c>checked(…)</c> or <c>unchecked(…)</c>.</summary>
    public Overflow Overflow { get; private set; }

    public T WithOverflow<T>(Overflow overflow, Func<T> bind)
    {
        var outer = Overflow;
        Overflow = overflow;
        try
        {
            return bind();
        }
        finally
        {
            Overflow = outer;
        }
    }

    public T Within<T>(Scope scope, Func<T> bind)
    {
        var outer = Scope;
        Scope = scope;
        try
        {
            return bind();
        }
        finally
        {
            Scope = outer;
        }
    }

    public T WithinNewScope<T>(Func<T> bind) => Within(new Scope(Scope, Scope.Function), bind);

    public VariableNode Reference(Variable variable, TextSpan span) =>
        new(variable, variable.Owner is null ? -1 : Scope.Function.SlotOf(variable)) { Span = span };

    /// <summary>Declares a variable of the current block, or of the session when the block is the cell itself.</summary>
    public VariableNode Declare(string name, Type type, TextSpan span, (string, string)? readOnlyBecause = null, ConstantNode? constant = null)
    {
        Complexity.Allow(type, span);
        RefuseDuplicate(name, span);
        var isGlobal = Scope.Parent is null && Scope.Function.Parent is null;
        if (isGlobal && LoadedNames.Contains(name))
            throw Fail.At(span, $"{name} is declared already in the code that this cell loads; choose another name.", $"本单元格加载的代码已经声明过 {name}，请换一个名称。");
        if (isGlobal && EarlierVariablesUsed.Contains(name))
            throw Fail.At(
                span,
                $"{name} is used further up in this cell with its earlier value; give the new variable another name.",
                $"本单元格前面用到的是以前声明的 {name}；请给新变量换一个名称。");
        if (Scope.HasInside(name))
            throw Fail.At(span, $"{name} is declared already inside this block; choose another name.", $"本语句块内部已经声明过 {name}，请换一个名称。");
        if (Scope.HasUsed(name, type))
            throw Fail.At(
                span,
                $"{name} is used further up with another meaning; give the variable another name.",
                $"前面已经用过含义不同的 {name}；请给变量换一个名称。");
        var variable = new Variable(name, type, isGlobal ? null : Scope.Function) { ReadOnlyBecause = readOnlyBecause, Constant = constant, DeclaredAt = span.Start };
        Scope.Declare(variable);
        Context.Probe?.SeeDeclaration(this, span, variable);
        return Reference(variable, span);
    }

    public ReceiverNode NewReceiver(Type type, TextSpan span, bool isVariable = false) => new(type, Scope.Function.NewSlot()) { Span = span, IsVariable = isVariable };

    /// <summary>Refuses a function whose name is taken; functions of the session may share one when their parameters differ.</summary>
    public void RefuseDuplicate(ScriptFunction function)
    {
        var others = Scope.FunctionsHere(function.Name);
        if (others.Count == 0)
        {
            RefuseDuplicate(function.Name, function.Syntax.NameSpan);
            if (function.IsGlobal && LoadedNames.Contains(function.Name))
                throw Fail.At(
                    function.Syntax.NameSpan,
                    $"{function.Name} is declared already in the code that this cell loads; choose another name.",
                    $"本单元格加载的代码已经声明过 {function.Name}，请换一个名称。");
        }
        else if (!function.IsGlobal || others.Any(function.HasSignatureOf))
            throw Fail.At(
                function.Syntax.NameSpan,
                $"There is another function {function.Name}" + (function.IsGlobal ? " with the same parameters; choose another name." : " in this block; choose another name."),
                function.IsGlobal ? $"已有参数相同的函数 {function.Name}，请换一个名称。" : $"本语句块已有函数 {function.Name}，请换一个名称。");
    }

    private void RefuseDuplicate(string name, TextSpan span)
    {
        for (var scope = Scope; scope is not null && (scope == Scope || scope.Function == Scope.Function); scope = scope.Parent)
            if (scope.DeclaresHere(name) && (scope.Parent is not null || scope == Scope))
                throw Fail.At(span, $"{name} is declared already in this cell; choose another name.", $"本单元格已经声明过 {name}，请换一个名称。");
    }
}

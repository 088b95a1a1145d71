using System.Reflection;

namespace ScoreNotebooks.Scripting;

/// <summary>Finds what a simple name means: a variable, an imported static member, a type or a namespace.</summary>
internal sealed class NameBinder(Binder binder)
{
    // Types outside the core library that people try first; the core library is asked directly.
    private static readonly string[] KnownOutOfReach =
        ["Process", "ProcessStartInfo", "HttpClient", "WebClient", "WebRequest", "Socket", "TcpClient", "Regex", "JsonSerializer", "Registry", "Dns", "Expression", "AssemblyBuilder", "Kernel", "KernelInvocationContext", "CSharpScript", "BigInteger", "Uri"];

    private static readonly string[] NamespacesOutOfReach =
        ["System.IO", "System.Diagnostics", "System.Reflection", "System.Reflection.Emit", "System.Threading", "System.Threading.Tasks", "System.Runtime.InteropServices", "System.Runtime.CompilerServices", "System.Runtime.Loader", "System.Runtime", "System.Security", "System.Resources"];

    public BoundExpression Bind(NameSyntax syntax) => Bind(syntax, isAssigned: false);

    /// <summary>What stands left of =, where an unknown name wants a declaration.</summary>
    public BoundExpression BindAssigned(NameSyntax syntax) => Bind(syntax, isAssigned: true);

    private BoundExpression Bind(NameSyntax syntax, bool isAssigned)
    {
        binder.Context.Probe?.SeeName(binder, syntax);
        var bound = Find(syntax) ?? throw (isAssigned && syntax.TypeArguments is null
            ? Undeclared(syntax.Name, syntax.Span)
            : UnknownName(syntax.Name, syntax.Span, syntax.TypeArguments?.Count ?? 0, typesOnly: false));
        binder.Scope.Use(syntax.Name, (bound as BoundTypeName)?.Named);
        binder.Context.Probe?.SeeMeaning(binder, syntax.Span, bound);
        return bound;
    }

    private BoundExpression? Find(NameSyntax syntax)
    {
        if (syntax.TypeArguments is null)
        {
            if (TryVariable(syntax.Name, syntax.Span) is { } variable)
                return variable;
            if (TryFunctions(syntax.Name, syntax.Span) is { } functions)
                return functions;
            if (binder.Context.Aliases.GetValueOrDefault(syntax.Name) is { } alias)
                return alias.Type is { } meant ? new BoundTypeName(meant) { Span = syntax.Span } : new BoundNamespace(alias.Namespace!) { Span = syntax.Span };
            if (syntax.Name == "Console")
                return new BoundConsole { Span = syntax.Span };
        }

        if (TryStaticImport(syntax) is { } member)
            return member;
        var arity = syntax.TypeArguments?.Count ?? 0;
        if (binder.Types.FindImported(syntax.Name, arity, syntax.Span) is { } type)
            return new BoundTypeName(binder.Types.Construct(type, syntax.TypeArguments ?? [], syntax.Span)) { Span = syntax.Span };
        return arity == 0 && binder.Context.Catalog.IsNamespace(syntax.Name) ? new BoundNamespace(syntax.Name) { Span = syntax.Span } : null;
    }

    public BoundValue? TryVariable(string name, TextSpan span)
    {
        if (binder.Scope.FindFunctions(name).Count > 0)
            return null;
        if ((binder.Scope.Find(name) ?? binder.Context.Variables.GetValueOrDefault(name)) is not { } variable)
            return null;
        if (binder.Scope.Find(name) is null)
            binder.EarlierVariablesUsed.Add(name);
        if (variable.IsPoisoned)
            throw new PoisonedNameException(span);
        if (variable.Constant is { } constant)
            return new ConstantNode(constant.Value, variable.Type) { Span = span };
        RefuseFromStatic(name, variable.Owner, span);
        return binder.Reference(variable, span);
    }

    /// <summary>The functions of a name that cells declare: those of the block, or those of the session; null when there are none.</summary>
    public BoundMethodGroup? TryFunctions(string name, TextSpan span)
    {
        var functions = new List<MethodInfo>(binder.Scope.FindFunctions(name));
        if (functions is [] or [ScriptFunction { IsGlobal: true }, ..])
            foreach (var earlier in binder.Context.Functions.GetValueOrDefault(name) ?? [])
                if (!functions.Exists(function => earlier.HasSignatureOf((ScriptFunction)function)))
                {
                    functions.Add(earlier);
                    binder.EarlierVariablesUsed.Add(name);
                }

        return functions.Count == 0 ? null : new BoundMethodGroup(null, typeof(ScriptFunction), name, functions) { Span = span };
    }

    /// <summary>Refuses what a static function between here and the declaration may not use.</summary>
    /// <param name="name">The name, for the message.</param>
    /// <param name="owner">Where it is declared; null for the session.</param>
    /// <param name="span">The use.</param>
    public void RefuseFromStatic(string name, FunctionScope? owner, TextSpan span)
    {
        for (var function = binder.Scope.Function; function is not null && function != owner; function = function.Parent)
            if (function.IsStatic)
                throw Fail.At(
                    span,
                    $"A static function cannot use {name}, which is declared outside it; leave out static, or pass the value.",
                    $"static 函数不能使用在外面声明的 {name}；请去掉 static，或把值作为参数传入。");
    }

    private ScriptErrorException Undeclared(string name, TextSpan span) =>
        NearestName.To(name, binder.Scope.Names.Concat(binder.Context.Variables.Keys)) is { } nearest
            ? Fail.At(
                span,
                $"The name {name} is not known. Did you mean {nearest}? A new variable is declared by var {name} = …",
                $"找不到名称 {name}。是否想写 {nearest}？如果是新变量，请写 var {name} = …")
            : Fail.At(span, $"The variable {name} is not declared; write var {name} = …", $"变量 {name} 尚未声明，请写 var {name} = …");

    public ScriptErrorException UnknownName(string name, TextSpan span, int arity, bool typesOnly)
    {
        if (IsOutOfReach(name, arity))
            return Fail.OutOfReach(span, name);
        var names = binder.Context.Imports.SelectMany(binder.Context.Catalog.NamesIn);
        if (!typesOnly)
            names = names.Concat(binder.Scope.Names).Concat(binder.Context.Variables.Keys).Append("display").Append("Console");
        if (binder.Context.Catalog.NamespacesOf(name, arity).FirstOrDefault() is { } containing && !binder.Context.Imports.Contains(containing))
            return Fail.At(
                span,
                $"{name} is in {containing}: write using {containing}; at the beginning of the cell.",
                $"{name} 在 {containing} 中：请在单元格开头写 using {containing};。");
        var nearest = NearestName.To(name, names);
        if (nearest == name)
            return WrongArity(name, span, arity);
        if (Habits.OfName(name) is { } habit && !(nearest is not null && string.Equals(nearest, name, StringComparison.OrdinalIgnoreCase) && binder.Context.Variables.ContainsKey(nearest)))
            return Fail.At(span, $"The name {name} is not known. {habit.English}", $"找不到名称 {name}。{habit.Chinese}");
        var advice = nearest is null
            ? ("Is a using missing, or does the cell that declares it still have to run?", "是否缺少 using，或者声明它的单元格还没有运行？")
            : ($"Did you mean {nearest}?", $"是否想写 {nearest}？");
        return Fail.At(span, $"The name {name} is not known. {advice.Item1}", $"找不到名称 {name}。{advice.Item2}");
    }

    private ScriptErrorException WrongArity(string name, TextSpan span, int arity)
    {
        var others = Enumerable.Range(0, 9).Where(other => binder.Context.Catalog.NamespacesOf(name, other).Any(binder.Context.Imports.Contains)).ToList();
        if (others is not [> 0 and var only])
            return Fail.At(span, $"{name} needs another number of type arguments than {arity}.", $"{name} 的类型参数个数不是 {arity}。");
        var form = $"{name}<{string.Join(", ", Enumerable.Repeat("…", only))}>";
        return Fail.At(span, $"{name} needs the types of what is in it: {form}.", $"{name} 需要写出所含内容的类型：{form}。");
    }

    private bool IsOutOfReach(string name, int arity)
    {
        if (Array.IndexOf(KnownOutOfReach, name) >= 0)
            return true;
        foreach (var import in binder.Context.Imports.Concat(NamespacesOutOfReach))
            if (FrameworkTypes.ExistsOutOfReach(import, name, arity))
                return true;
        return false;
    }

    private BoundExpression? TryStaticImport(NameSyntax syntax)
    {
        BoundExpression? found = null;
        Type? holder = null;
        foreach (var type in binder.Context.StaticImports)
        {
            if (!IsImported(type, syntax.Name) || binder.Members.TryStatic(type, syntax.Name, syntax.Span, syntax.TypeArguments) is not { } member)
                continue;
            if (found is not null)
                throw Fail.At(
                    syntax.Span,
                    $"{syntax.Name} is in {TypeNames.Of(holder)} and in {TypeNames.Of(type)}; write {TypeNames.Of(holder)}.{syntax.Name} or {TypeNames.Of(type)}.{syntax.Name}.",
                    $"{TypeNames.Of(holder)} 和 {TypeNames.Of(type)} 都有 {syntax.Name}；请写 {TypeNames.Of(holder)}.{syntax.Name} 或 {TypeNames.Of(type)}.{syntax.Name}。");
            (found, holder) = (member, type);
        }

        return found;
    }

    // A using static brings in what the type itself declares; extension methods stay behind a dot.
    private static bool IsImported(Type type, string name) => type.GetNestedType(name) is not null
        || Array.Exists(
            type.GetMember(name, BindingFlags.Public | BindingFlags.Static | BindingFlags.DeclaredOnly),
            static member => !member.IsDefined(typeof(System.Runtime.CompilerServices.ExtensionAttribute), inherit: false));
}

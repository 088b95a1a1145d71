namespace ScoreNotebooks.Scripting;

/// <summary>Finds what a simple name means: a variable, an imported static member, a type or a namespace.</summary>
internal sealed class NameBinder(Binder binder)
{
    // Types outside the core library that people try first; the core library is asked directly.
    private static readonly string[] KnownOutOfReach =
        ["Process", "ProcessStartInfo", "HttpClient", "WebClient", "WebRequest", "Socket", "TcpClient", "Regex", "JsonSerializer", "Registry", "Dns", "Expression", "AssemblyBuilder", "Kernel", "KernelInvocationContext", "CSharpScript", "BigInteger", "Uri"];

    private static readonly string[] NamespacesOutOfReach =
        ["System.IO", "System.Diagnostics", "System.Reflection", "System.Reflection.Emit", "System.Threading", "System.Threading.Tasks", "System.Runtime.InteropServices", "System.Runtime.CompilerServices", "System.Runtime.Loader", "System.Runtime", "System.Security", "System.Resources"];

    public BoundExpression Bind(NameSyntax syntax)
    {
        binder.Context.Probe?.SeeName(binder, syntax);
        var bound = Find(syntax);
        binder.Context.Probe?.SeeMeaning(binder, syntax.Span, bound);
        return bound;
    }

    private BoundExpression Find(NameSyntax syntax)
    {
        if (syntax.TypeArguments is null)
        {
            if (TryVariable(syntax.Name, syntax.Span) is { } variable)
                return variable;
            if (syntax.Name == "Console")
                return new BoundConsole { Span = syntax.Span };
        }

        if (TryStaticImport(syntax) is { } member)
            return member;
        var arity = syntax.TypeArguments?.Count ?? 0;
        if (binder.Types.FindImported(syntax.Name, arity, syntax.Span) is { } type)
            return new BoundTypeName(binder.Types.Construct(type, syntax.TypeArguments ?? [], syntax.Span)) { Span = syntax.Span };
        if (arity == 0 && binder.Context.Catalog.IsNamespace(syntax.Name))
            return new BoundNamespace(syntax.Name) { Span = syntax.Span };
        throw UnknownName(syntax.Name, syntax.Span, arity, typesOnly: false);
    }

    public BoundValue? TryVariable(string name, TextSpan span)
    {
        if ((binder.Scope.Find(name) ?? binder.Context.Variables.GetValueOrDefault(name)) is not { } variable)
            return null;
        if (binder.Scope.Find(name) is null)
            binder.EarlierVariablesUsed.Add(name);
        if (variable.IsPoisoned)
            throw new PoisonedNameException(span);
        return variable.Constant is { } constant
            ? new ConstantNode(constant.Value, variable.Type) { Span = span }
            : binder.Reference(variable, span);
    }

    public ScriptErrorException UnknownName(string name, TextSpan span, int arity, bool typesOnly)
    {
        if (IsOutOfReach(name, arity))
            return Fail.OutOfReach(span, name);
        var names = binder.Context.Imports.SelectMany(binder.Context.Catalog.NamesIn);
        if (!typesOnly)
            names = names.Concat(binder.Scope.Names).Concat(binder.Context.Variables.Keys).Append("display");
        var nearest = NearestName.To(name, names);
        if (nearest == name)
            return Fail.At(span, $"{name} needs another number of type arguments than {arity}.", $"{name} 的类型参数个数不是 {arity}。");
        var advice = nearest is null
            ? ("Is a using missing, or does the cell that declares it still have to run?", "是否缺少 using，或者声明它的单元格还没有运行？")
            : ($"Did you mean {nearest}?", $"是否想写 {nearest}？");
        return Fail.At(span, $"The name {name} is not known. {advice.Item1}", $"找不到名称 {name}。{advice.Item2}");
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
        foreach (var type in binder.Context.StaticImports)
            if (binder.Members.TryStatic(type, syntax.Name, syntax.Span, syntax.TypeArguments) is { } member)
                return member;
        return null;
    }
}

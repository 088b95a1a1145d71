namespace ScoreNotebooks.Scripting;

/// <summary>Binds the usings of a cell; they last for the cells after it.</summary>
internal sealed class UsingBinder(Binder binder)
{
    private readonly HashSet<string> _aliases = new(StringComparer.Ordinal);

    private BindingContext Context => binder.Context;

    public void Bind(UsingSyntax syntax)
    {
        Context.Probe?.SeeImport(binder, syntax);
        if (syntax.Alias is not null)
            BindAlias(syntax);
        else if (syntax.IsStatic)
            BindStatic(syntax);
        else
            BindNamespace(syntax);
    }

    private void BindNamespace(UsingSyntax syntax)
    {
        var name = string.Join('.', syntax.Parts);
        if (!Context.Catalog.IsNamespace(name))
            throw UnknownNamespace(name, syntax.Span);
        if (!Context.Imports.Contains(name))
            Context.Imports.Add(name);
    }

    private void BindStatic(UsingSyntax syntax)
    {
        var type = Context.WithoutImports(() => binder.Types.Bind(syntax.Target!));
        if (!Context.StaticImports.Contains(type))
            Context.StaticImports.Add(type);
    }

    private void BindAlias(UsingSyntax syntax)
    {
        var name = syntax.Alias!;
        if (!_aliases.Add(name))
            throw Fail.At(syntax.Span, $"The alias {name} stands in this cell already; choose another name.", $"本单元格已有别名 {name}，请换一个名称。");
        binder.LoadedNames.Add(name);
        Context.Aliases[name] = Context.WithoutImports(() => Target(syntax));
        Context.Variables.Remove(name);
        Context.Functions.Remove(name);
    }

    // C# reads what an alias stands for without any using: every name is written in full.
    private Alias Target(UsingSyntax syntax)
    {
        if (TypeBinder.NamespaceOf(syntax.Target!) is { } dotted && Context.Catalog.IsNamespace(dotted))
            return new Alias(null, dotted);
        var type = binder.Types.TryBind(syntax.Target!) ?? throw NotInFull(syntax);
        return syntax.Target is NullableTypeSyntax && !type.IsValueType
            ? throw Fail.At(syntax.Target.Span, "An alias does not take ? behind a reference type; leave it out.", "别名中的引用类型后面不能写 ?，请去掉。")
            : new Alias(type, null);
    }

    private static ScriptErrorException NotInFull(UsingSyntax syntax) => Fail.At(
        syntax.Target!.Span,
        "There is no such type or namespace; behind using A = all names are written in full, such as System.Collections.Generic.List<System.DateTime>.",
        "没有这样的类型或命名空间；using A = 之后的名称都要写完整，例如 System.Collections.Generic.List<System.DateTime>。");

    private ScriptErrorException UnknownNamespace(string name, TextSpan span)
    {
        if (PackageReferences.StandIn(span, name) is { } standIn)
            return Fail.At(span, standIn.Message + " Leave the using out.", standIn.Chinese + "请去掉这条 using。");
        var nearest = NearestName.To(name, Context.Options.Libraries.SelectMany(static library => library.GetExportedTypes()).Select(static type => type.Namespace ?? "").Distinct().Concat(FrameworkTypes.Namespaces));
        return nearest is null
            ? Fail.At(span, $"There is no namespace {name} that a cell can use: cells use the scoring library and a list of framework types. Check the spelling, or leave the using out.", $"没有命名空间 {name}，或单元格不能使用它：单元格只使用评分库和一份列明的框架类型。请检查名称，或去掉这条 using。")
            : Fail.At(span, $"There is no namespace {name}. Did you mean {nearest}?", $"没有命名空间 {name}。是否想写 {nearest}？");
    }
}

namespace ScoreNotebooks.Scripting;

/// <summary>Finds the types that a cell names.</summary>
internal sealed class TypeBinder(Binder binder)
{
    private TypeCatalog Catalog => binder.Context.Catalog;

    public Type Bind(TypeSyntax syntax) => TryBind(syntax) ?? throw Unknown(syntax);

    /// <summary>The type; null when there is none of that name.</summary>
    public Type? TryBind(TypeSyntax syntax) => syntax switch
    {
        NamedTypeSyntax { Name: "void", IsKeyword: true } => throw Fail.At(syntax.Span, "void is not a type of values.", "void 不能用作值的类型。"),
        NamedTypeSyntax { IsKeyword: true } keyword => Predefined(keyword),
        NamedTypeSyntax named => BindNamed(named),
        ArrayTypeSyntax { Rank: 1 } array => TryBind(array.Element)?.MakeArrayType(),
        ArrayTypeSyntax array => throw Refusals.Construct(array.Span, "Arrays of several dimensions", "多维数组", "use an array of arrays", "改用数组的数组"),
        NullableTypeSyntax nullable => TryBind(nullable.Underlying) is { } underlying ? TypeFacts.Lifted(underlying) : null,
        TupleTypeSyntax tuple => BindTuple(tuple),
        VarTypeSyntax => throw Fail.At(syntax.Span, "var cannot stand here; write the type.", "这里不能写 var，请写具体类型。"),
        _ => null,
    };

    /// <summary>A type of this name in the imported namespaces.</summary>
    public Type? FindImported(string name, int arity, TextSpan span)
    {
        Type? found = null;
        foreach (var import in binder.Context.Imports)
        {
            if (Catalog.Find(import, name, arity) is not { } type || type == found)
                continue;
            if (found is not null)
                throw Fail.At(span, $"{name} is ambiguous: {found.FullName} or {type.FullName}. Write the full name.", $"{name} 有歧义：{found.FullName} 或 {type.FullName}，请写完整名称。");
            found = type;
        }

        return found;
    }

    public Type Construct(Type definition, IReadOnlyList<TypeSyntax> arguments, TextSpan span)
    {
        if (arguments.Count == 0)
            return definition;
        var types = new Type[arguments.Count];
        for (var index = 0; index < types.Length; index++)
            types[index] = Bind(arguments[index]);
        return Construct(definition, types, span);
    }

    public static Type Construct(Type definition, Type[] arguments, TextSpan span)
    {
        try
        {
            return definition.MakeGenericType(arguments);
        }
        catch (ArgumentException)
        {
            throw Fail.At(span, "These type arguments do not fit the type.", "这些类型参数不符合该类型的要求。");
        }
    }

    public ScriptErrorException Unknown(TypeSyntax syntax)
    {
        if (syntax is not NamedTypeSyntax named)
            return syntax switch
            {
                ArrayTypeSyntax array => Unknown(array.Element),
                NullableTypeSyntax nullable => Unknown(nullable.Underlying),
                TupleTypeSyntax tuple => Unknown(tuple.Elements.First(element => TryBind(element) is null)),
                _ => Fail.At(syntax.Span, "This type does not exist.", "没有这个类型。"),
            };
        foreach (var argument in named.Arguments)
            if (TryBind(argument) is null)
                return Unknown(argument);
        return binder.Names.UnknownName(named.Name, named.Span, named.Arguments.Count, typesOnly: true);
    }

    private Type? Predefined(NamedTypeSyntax keyword)
    {
        var type = Keywords.PredefinedType(keyword.Name);
        if (type is not null)
            binder.Context.Probe?.SeeMeaning(binder, keyword.Span, type);
        return type;
    }

    private Type? BindNamed(NamedTypeSyntax syntax)
    {
        binder.Context.Probe?.SeeType(binder, syntax);
        var type = FindNamed(syntax);
        if (type is not null && syntax.Qualifier is null)
            binder.Context.Probe?.SeeMeaning(binder, syntax.Span, type);
        return type;
    }

    private Type? FindNamed(NamedTypeSyntax syntax)
    {
        if (syntax.Name == "dynamic" && syntax.Qualifier is null)
            throw Refusals.Construct(syntax.Span, "dynamic variables", " dynamic 变量", "write var or the type", "写 var 或具体类型");
        if (syntax is { Qualifier: null, Arguments.Count: 0 } && binder.Context.Aliases.GetValueOrDefault(syntax.Name) is { } alias)
            return alias.Type;
        var definition = syntax.Qualifier is null
            ? FindImported(syntax.Name, syntax.Arguments.Count, syntax.Span)
            : FindQualified(syntax);
        if (definition is null)
            return null;
        var arguments = new Type[syntax.Arguments.Count];
        for (var index = 0; index < arguments.Length; index++)
        {
            if (TryBind(syntax.Arguments[index]) is not { } argument)
                return null;
            arguments[index] = argument;
        }

        return arguments.Length == 0 ? definition : Complexity.Allow(Construct(definition, arguments, syntax.Span), syntax.Span);
    }

    private Type? FindQualified(NamedTypeSyntax syntax)
    {
        if (MeantBy(syntax.Qualifier!) is { } containing && Catalog.Find(containing, syntax.Name, syntax.Arguments.Count) is { } type)
            return type;
        if (MeantBy(syntax.Qualifier!) is { } reached && FrameworkTypes.ExistsOutOfReach(reached, syntax.Name, syntax.Arguments.Count))
            throw Fail.OutOfReach(syntax.Span, reached + "." + syntax.Name);
        return TryBind(syntax.Qualifier!)?.GetNestedType(syntax.Name) is { } nested && Catalog.IsReachable(nested) ? nested : null;
    }

    /// <summary>The namespace that is written, its first name perhaps an alias; null when it is none in form.</summary>
    public string? MeantBy(TypeSyntax syntax)
    {
        if (NamespaceOf(syntax) is not { } name)
            return null;
        var first = name.Split('.', 2);
        return binder.Context.Aliases.GetValueOrDefault(first[0])?.Namespace is { } meant ? string.Join('.', [meant, .. first[1..]]) : name;
    }

    public static string? NamespaceOf(TypeSyntax syntax)
    {
        if (syntax is not NamedTypeSyntax { Arguments.Count: 0, IsKeyword: false } named)
            return null;
        if (named.Qualifier is null)
            return named.Name;
        return NamespaceOf(named.Qualifier) is { } outer ? outer + "." + named.Name : null;
    }

    private Type? BindTuple(TupleTypeSyntax syntax)
    {
        TupleNameRules.Check(syntax.Names, syntax.Span);
        var elements = new List<Type>();
        foreach (var element in syntax.Elements)
        {
            if (TryBind(element) is not { } type)
                return null;
            elements.Add(type);
        }

        return binder.Context.Names.Tuple(elements, syntax.Names);
    }
}

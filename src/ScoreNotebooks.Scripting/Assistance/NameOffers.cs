namespace ScoreNotebooks.Scripting;

/// <summary>What a simple name may be: a variable, an imported member, a type, a namespace.</summary>
/// <param name="binder">Knows imports and reach.</param>
/// <param name="types">Knows types and namespaces.</param>
/// <param name="documentation">What is said about members and types.</param>
internal sealed class NameOffers(Binder binder, TypeOffers types, Documentation documentation)
{
    /// <summary>The function that shows a value.</summary>
    public static readonly CompletionItem Display = new("display", CompletionItemKind.Method) { Detail = "DisplayedValue display(object value)" };

    /// <summary>What of the console a cell can use.</summary>
    public static readonly CompletionItem Console = new("Console", CompletionItemKind.Class) { Detail = "class Console" };

    /// <summary>What a name in an expression may be.</summary>
    /// <param name="variables">The variables in scope.</param>
    /// <param name="functions">The functions in scope.</param>
    /// <param name="beginsStatement">Whether the name may be the type of a declaration.</param>
    public IEnumerable<Offer> Of(IReadOnlyList<Variable> variables, IReadOnlyList<ScriptFunction> functions, bool beginsStatement) => variables.Select(Of)
        .Concat(functions.GroupBy(static function => function.Name, StringComparer.Ordinal).Select(Of))
        .Concat(binder.Context.StaticImports.SelectMany(new MemberOffers(binder, documentation).OfType))
        .Append(new Offer(Display, OfferRank.Extension))
        .Append(new Offer(Console, OfferRank.Type))
        .Concat(beginsStatement ? OfTypes() : OfTypes().Select(types.InExpression));

    /// <summary>What a pattern may compare with: constants, and what leads to them; or the type that it asks for.</summary>
    public IEnumerable<Offer> OfConstants(IReadOnlyList<Variable> variables) => variables.Where(static variable => variable.Constant is not null).Select(Of).Concat(OfTypes());

    /// <summary>Types and namespaces alone.</summary>
    public IEnumerable<Offer> OfTypes() => binder.Context.Imports.SelectMany(types.TypesOf).Concat(types.NamespacesBelow("")).Concat(OfAliases());

    /// <summary>What may follow <c>new</c>.</summary>
    public IEnumerable<Offer> OfCreatable() => binder.Context.Imports.SelectMany(types.CreatableOf).Concat(types.NamespacesBelow(""));

    private IEnumerable<Offer> OfAliases() => binder.Context.Aliases.Select(alias => alias.Value.Type is { } type
        ? new Offer(TypeOffers.ItemOf(type, alias.Key, documentation), OfferRank.Variable)
        : new Offer(new CompletionItem(alias.Key, CompletionItemKind.Namespace) { Detail = "namespace " + alias.Value.Namespace }, OfferRank.Variable));

    private Offer Of(IEnumerable<ScriptFunction> overloads)
    {
        var functions = overloads.ToList();
        var item = new CompletionItem(MemberOffers.Written(functions[0].Name), CompletionItemKind.Method) { Detail = Signatures.Of(functions[0], binder.Context.Names), MoreOverloads = functions.Count - 1 };
        return new Offer(item, OfferRank.Variable);
    }

    private Offer Of(Variable variable)
    {
        var kind = variable.Constant is null ? CompletionItemKind.Variable : CompletionItemKind.Constant;
        var detail = variable.IsPoisoned ? "" : $"{TypeNames.Of(variable.Type, binder.Context.Names)} {variable.Name}";
        return new Offer(new CompletionItem(MemberOffers.Written(variable.Name), kind) { Detail = detail }, OfferRank.Variable);
    }
}

namespace ScoreNotebooks.Scripting;

/// <summary>Offers the texts that an argument may have: names of shops, metrics, columns.</summary>
/// <param name="context">What the session knows; it is left as it is.</param>
internal sealed class TextCompleter(BindingContext context)
{
    public CompletionList Complete(string code, int position, CursorScan scan)
    {
        var literal = scan.Literal!;
        var span = literal.SpanAt(position);
        var probe = new Probing(context).At(code, span, CursorProbe.QuotedMarker, scan.Closers());
        var end = literal.IsClosed ? literal.ContentEnd : position;
        return new CompletionList(literal.ContentStart, end - literal.ContentStart, probe.InnermostCall is { } call
            ? Offers(call, literal, code[literal.ContentStart..position])
            : []);
    }

    private List<CompletionItem> Offers(CallSighting call, TextLiteral literal, string typed)
    {
        if (!IsText(call.Arguments[call.Index].Value))
            return [];
        var choices = new Choices(context);
        return
        [
            .. new CallOffers(call).Parameters().SelectMany(parameter => choices.Of(parameter, call)).Distinct(StringComparer.Ordinal)
                .Select(text => (Text: literal.Escape(text), Quality: NameMatch.Quality(text, typed)))
                .Where(static choice => choice.Quality is not null)
                .OrderBy(static choice => choice.Quality)
                .Select(static choice => new CompletionItem(choice.Text, CompletionItemKind.Text)),
        ];
    }

    // The text itself, or one of a list, the key of a dictionary, or the name in front of a value.
    private static bool IsText(ExpressionSyntax argument) => CursorProbe.IsMarker(argument) || argument switch
    {
        CollectionSyntax list => list.Items.Any(static item => IsText(item.Value)),
        NewArraySyntax { Items: { } items } => items.Any(IsText),
        // A tuple of which only the first part is typed.
        ParenthesizedSyntax { Inner: var inner } => CursorProbe.IsMarker(inner),
        TupleSyntax { Elements: [var first, ..] } => CursorProbe.IsMarker(first.Value),
        NewSyntax { Initializer.Items: var items } => items.Any(static item => item.Index is [var key] ? CursorProbe.IsMarker(key.Value) : item.Values.Count > 0 && CursorProbe.IsMarker(item.Values[0])),
        _ => false,
    };
}

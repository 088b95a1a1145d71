namespace ScoreNotebooks.Scripting;

/// <summary>Binds interpolated strings.</summary>
internal sealed class TextBinder(Binder binder)
{
    public InterpolatedStringNode Bind(InterpolatedStringSyntax syntax)
    {
        var parts = new List<(string Text, BoundValue? Value, int Alignment, string? Format)>();
        foreach (var part in syntax.Parts)
            parts.Add((part.Text, part.Value is null ? null : BindHole(part.Value), BindAlignment(part.Alignment), part.Format));
        return new InterpolatedStringNode(parts) { Span = syntax.Span };
    }

    /// <summary>
    /// <c>string.Create(culture, $"…")</c>, whose second parameter has a type that cells cannot hold; null for every other call.
    /// </summary>
    public CulturedTextNode? TryBindCreate(CallSyntax syntax)
    {
        if (syntax is not
            {
                Target: MemberSyntax { Name: "Create", TypeArguments: null, Target: TypeExpressionSyntax { Type: NamedTypeSyntax { Name: "string", IsKeyword: true } } },
                Arguments: [{ Name: null, IsOut: false } provider, { Name: null, IsOut: false, Value: InterpolatedStringSyntax text }],
            })
            return null;
        return new CulturedTextNode(binder.Expressions.BindAs(provider.Value, typeof(IFormatProvider)), Bind(text)) { Span = syntax.Span };
    }

    private BoundValue BindHole(ExpressionSyntax syntax)
    {
        var bound = binder.Expressions.Bind(syntax);
        if (bound is BoundNull or BoundChoice or UnboundLambda)
            return binder.Conversions.Convert(bound, typeof(object));
        var value = binder.Expressions.ToValue(bound);
        return value.Type == typeof(void)
            ? throw Fail.At(syntax.Span, "This call gives no value to write into the string.", "这个调用没有返回值，不能写进字符串。")
            : value;
    }

    private int BindAlignment(ExpressionSyntax? syntax)
    {
        if (syntax is null)
            return 0;
        return binder.Expressions.BindAs(syntax, typeof(int)) is ConstantNode { IsCompileTime: true, Value: int and > -1000 and < 1000 and var width }
            ? width
            : throw Fail.At(syntax.Span, "The width after the comma is a constant whole number below 1000.", "逗号后的宽度应当是小于 1000 的整数常量。");
    }
}

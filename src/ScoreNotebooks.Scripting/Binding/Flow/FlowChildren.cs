namespace ScoreNotebooks.Scripting;

/// <summary>The parts of an expression that are always evaluated, in their order.</summary>
internal static class FlowChildren
{
    public static IEnumerable<ExpressionSyntax> Of(ExpressionSyntax syntax) => syntax switch
    {
        ParenthesizedSyntax parenthesized => [parenthesized.Inner],
        MemberSyntax member => [member.Target],
        BinarySyntax binary => [binary.Left, binary.Right],
        UnarySyntax unary => [unary.Operand],
        PostfixSyntax postfix => [postfix.Operand],
        CastSyntax cast => [cast.Operand],
        AsSyntax cast => [cast.Operand],
        CheckedSyntax inner => [inner.Operand],
        AwaitSyntax awaited => [awaited.Operand],
        IndexSyntax index => [index.Target, .. index.Arguments.Select(static argument => argument.Value)],
        TupleSyntax tuple => tuple.Elements.Select(static element => element.Value),
        CollectionSyntax collection => collection.Items.Select(static item => item.Value),
        RangeSyntax range => new[] { range.From, range.To }.OfType<ExpressionSyntax>(),
        InterpolatedStringSyntax text => text.Parts.Select(static part => part.Value).OfType<ExpressionSyntax>(),
        NewSyntax creation => [.. creation.Arguments.Select(static argument => argument.Value), .. Of(creation.Initializer)],
        NewAnonymousSyntax creation => creation.Values,
        NewArraySyntax array => [.. array.Lengths, .. array.Items ?? []],
        InitializerSyntax initializer => Of(initializer),
        WithSyntax with => [with.Operand, .. Of(with.Initializer)],
        _ => [],
    };

    private static IEnumerable<ExpressionSyntax> Of(InitializerSyntax? initializer) => initializer is null
        ? []
        : initializer.Items.SelectMany(static item => (item.Index ?? []).Select(static argument => argument.Value).Concat(item.Values));
}

namespace ScoreNotebooks.Scripting;

/// <summary>Patterns of a type, of positions and of properties: <c>Type (positions) { Properties } name</c>.</summary>
internal sealed class TypePatterns(Binder binder, PatternBinder patterns)
{
    private readonly PositionalPatterns _positions = new(binder, patterns);

    public PatternNode Bind(TypePatternSyntax syntax, PatternPlace place, Type input, out Type narrowed)
    {
        narrowed = TypeFacts.Underlying(input);
        var test = syntax.Type is null
            ? new PatternNode(place.IsThere, static (value, _) => value is not null)
            : Possible(binder, place, input, narrowed = binder.Types.Bind(syntax.Type), syntax.Span);
        var parts = new List<PatternNode> { test };
        if (syntax.Positions is not null)
            parts.Add(_positions.Bind(syntax, place, ref narrowed));
        var type = narrowed;
        foreach (var property in syntax.Properties ?? [])
            parts.Add(BindProperty(property, place, type));
        var variable = patterns.Declare(syntax.Name, type, syntax.Span);
        return new PatternNode(PatternFormula.All([.. parts.Select(static part => part.Formula)]), (value, frame) =>
        {
            foreach (var part in parts)
                if (!part.Matches(value, frame))
                    return false;
            variable?.Declare(frame, value);
            return true;
        });
    }

    /// <summary>A test for a type that a value of the input's type may have.</summary>
    public static PatternNode Possible(Binder binder, PatternPlace place, Type input, Type type, TextSpan span)
    {
        if (TypeFacts.IsNullable(type))
            throw Fail.At(span, $"A pattern names a type without ?; write {TypeNames.Of(TypeFacts.Underlying(type))}.", $"模式里的类型不带 ?，请写 {TypeNames.Of(TypeFacts.Underlying(type))}。");
        if (binder.Conversions.Types.StandardExplicit(input, type) is not { Kind: not (ConversionKind.Numeric or ConversionKind.Tuple) } conversion
            || (conversion.Kind == ConversionKind.Explicit && TypeFacts.Underlying(input).IsValueType && TypeFacts.Underlying(input) != type))
            throw Fail.At(span, $"A {TypeNames.Of(input)} is never a {TypeNames.Of(type)}.", $"{TypeNames.Of(input)} 不可能是 {TypeNames.Of(type)}。");
        return TypeTest(place, type);
    }

    public static PatternNode TypeTest(PatternPlace place, Type type)
    {
        var bare = TypeFacts.Underlying(Erasure.Of(type));
        return new PatternNode(place.Has(bare), (value, _) => bare.IsInstanceOfType(value));
    }

    // A path may lead through values that are null: then nothing matches.
    private PatternNode BindProperty(PropertyPatternSyntax syntax, PatternPlace place, Type type)
    {
        var steps = new List<(ReceiverNode Owner, BoundValue Member)>();
        var formulas = new List<PatternFormula>();
        for (var index = 0; index < syntax.Path.Count; index++)
        {
            if (index > 0)
                formulas.Add(new HasValue(place));
            var owner = TypeFacts.Underlying(type);
            var receiver = binder.NewReceiver(owner, syntax.Span);
            var name = syntax.Path[index];
            binder.Context.Probe?.SeePattern(binder, owner, name);
            var member = binder.Members.TryInstanceValue(receiver, name, syntax.Span)
                ?? throw Fail.At(syntax.Span, $"{TypeNames.Of(owner)} has no member {name}.", $"{TypeNames.Of(owner)} 没有成员 {name}。");
            if (index == 0)
                binder.Context.Probe?.SeeMeaning(binder, syntax.Span, member);
            steps.Add((receiver, member));
            type = member.Type;
            place = place.Part(NameOfPlace(owner, name), type, name is "Length" or "Count" && type == typeof(int) && (owner == typeof(string) || CollectionConversions.ElementOf(owner) is not null));
        }

        var inner = patterns.Bind(syntax.Pattern, place, type, out _);
        return new PatternNode(PatternFormula.All([.. formulas, inner.Formula]), (value, frame) => Matches(steps, inner, value, frame));
    }

    // An element of a tuple is the same place whether it is asked for by its name or by its number.
    private string NameOfPlace(Type owner, string name)
    {
        if (!NameLists.IsNamed(owner))
            return name;
        var position = binder.Context.Names.NamesOf(owner.GetGenericArguments()[0]).ToList().IndexOf(name);
        return position < 0 ? name : FormattableString.Invariant($"Item{position + 1}");
    }

    private static bool Matches(List<(ReceiverNode Owner, BoundValue Member)> steps, PatternNode inner, object? value, Frame frame)
    {
        foreach (var (owner, member) in steps)
        {
            if (value is null)
                return false;
            owner.Put(frame, value);
            value = member.Evaluate(frame);
        }

        return inner.Matches(value, frame);
    }
}

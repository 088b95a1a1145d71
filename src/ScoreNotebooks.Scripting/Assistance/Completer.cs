namespace ScoreNotebooks.Scripting;

/// <summary>Finds what could stand at the cursor.</summary>
/// <param name="context">What the session knows; it is left as it is.</param>
/// <param name="types">Knows types and namespaces.</param>
/// <param name="documentation">What is said about members and types.</param>
internal sealed class Completer(BindingContext context, TypeOffers types, Documentation documentation)
{
    public CompletionList Complete(string code, int position)
    {
        var scan = CursorScan.Of(code, position);
        if (scan.Place == CursorPlace.Text)
            return new TextCompleter(context).Complete(code, position, scan);
        if (scan.Place != CursorPlace.Code)
            return new CompletionList(position, 0, []);
        var word = CursorWord.At(code, position);
        if (word.IsNumber)
            return new CompletionList(position, 0, []);
        var before = new CodeBefore(code, scan.CodeStart, word.Span.Start);
        var probe = new Probing(context).At(code, word.Span, CursorProbe.Marker, scan.Closers(), preferEnd: before.BeginsStatementWithName);
        var offers = probe.Sightings.SelectMany(sighting => OffersFor(sighting, probe, before));
        if (!probe.HasSeen)
            offers = KeywordOffers.ForOperator(before);
        return new CompletionList(word.Span.Start, word.Span.Length, Ordered(offers, word.Typed));
    }

    /// <summary>Each name once, those that fit what is typed, the likeliest first.</summary>
    public static IReadOnlyList<CompletionItem> Ordered(IEnumerable<Offer> offers, string typed) =>
    [
        .. from offer in offers
           let quality = NameMatch.Quality(offer.Item.Text.TrimStart('@'), typed)
           where quality is not null
           orderby quality, offer.Rank, offer.Item.Text.ToUpperInvariant()
           group offer.Item by offer.Item.Text into same
           select same.First(),
    ];

    private IEnumerable<Offer> OffersFor(Sighting sighting, CursorProbe probe, CodeBefore before)
    {
        var members = new MemberOffers(sighting.Binder, documentation);
        var names = new NameOffers(sighting.Binder, types, documentation);
        return sighting switch
        {
            MemberSighting member => OfTarget(member, members),
            NameSighting name when probe.WantsConstant => names.OfConstants(name.Variables).Concat(KeywordOffers.ForPattern()).Concat(Expected(probe, before)),
            NameSighting name => names.Of(name.Variables, name.Functions, before.BeginsStatement).Concat(KeywordOffers.ForName(before)).Concat(Expected(probe, before)),
            TypeSighting { Qualifier: { } qualifier } type => OfQualifier(type.Binder, qualifier, members),
            TypeSighting { IsInFull: true } => types.NamespacesBelow(""),
            TypeSighting type when before.BeginsStatement => names.Of(type.Variables, type.Functions, beginsStatement: true).Concat(KeywordOffers.ForName(before)),
            TypeSighting => (before.FollowsNew ? names.OfCreatable() : names.OfTypes()).Concat(KeywordOffers.ForType(before)).Concat(Expected(probe, before)),
            ImportSighting import => types.NamespacesBelow(import.Containing).Concat(import.IsStatic ? types.TypesOf(import.Containing) : []),
            InitializerSighting initializer => OfInitializer(initializer, members),
            CallSighting call when CursorProbe.IsMarker(call.Arguments[call.Index].Value) => new CallOffers(call).NamedArguments(),
            _ => [],
        };
    }

    private IEnumerable<Offer> OfTarget(MemberSighting sighting, MemberOffers members)
    {
        switch (sighting.Target)
        {
            case BoundNamespace containing:
                return types.TypesOf(containing.Name).Concat(types.NamespacesBelow(containing.Name));
            case BoundConsole:
                return members.OfConsole();
            case BoundTypeName type:
                return members.OfType(type.Named);
            case BoundValue { Type: var type } when type != typeof(void):
                return members.OfValue(type);
            case { Type: { } type } when type != typeof(void):
                return members.OfValue(type);
            default:
                return [];
        }
    }

    private IEnumerable<Offer> OfQualifier(Binder binder, TypeSyntax qualifier, MemberOffers members)
    {
        if (binder.Types.MeantBy(qualifier) is { } name && binder.Context.Catalog.IsNamespace(name))
            return types.TypesOf(name).Concat(types.NamespacesBelow(name));
        return binder.Types.TryBind(qualifier) is { } type ? members.OfType(type).Where(static offer => offer.Rank == OfferRank.Type) : [];
    }

    private static IEnumerable<Offer> OfInitializer(InitializerSighting sighting, MemberOffers members) =>
        members.Settable(sighting.Type, sighting.IsPattern).Where(offer => !sighting.Given.Contains(offer.Item.Text));

    // What has the type that is wanted comes first: the values of an enum, true and false, the type to be made.
    private IEnumerable<Offer> Expected(CursorProbe probe, CodeBefore before)
    {
        var wanted = probe.Sightings.OfType<ExpectedSighting>().Select(static sighting => (sighting.Binder, sighting.Type))
            .Concat(probe.Sightings.OfType<CallSighting>().Where(static call => CursorProbe.IsMarker(call.Arguments[call.Index].Value))
                .SelectMany(static call => new CallOffers(call).Expected().Select(type => (call.Binder, Type: type))));
        foreach (var (binder, type) in wanted.Distinct())
        {
            var plain = TypeFacts.Underlying(type);
            if (before.FollowsNew && TypeOffers.IsCreatable(plain) && !NameLists.IsAnonymous(plain) && !Tuples.IsTuple(plain))
                yield return new Offer(TypeOffers.ItemOf(plain, TypeNames.Of(plain), documentation), OfferRank.Expected);
            else if (!before.FollowsNew && plain.IsEnum && NameIn(binder, plain) is { } name)
                foreach (var value in new MemberOffers(binder, documentation).OfType(plain))
                    if (value.Item.Kind == CompletionItemKind.EnumMember)
                        yield return new Offer(value.Item with { Text = name + "." + value.Item.Text }, OfferRank.Expected);
        }
    }

    private static string? NameIn(Binder binder, Type type) =>
        type.IsNested ? null : binder.Context.Imports.Contains(type.Namespace ?? "") ? type.Name : type.FullName;
}

using System.Reflection;

namespace ScoreNotebooks.Scripting;

/// <summary>Watches one place of a cell while the cell is bound, and notes what the binder knows when it comes by.</summary>
/// <param name="place">The name that is asked about.</param>
internal sealed class CursorProbe(TextSpan place)
{
    /// <summary>Stands in a text for the name that is being typed; nobody has a name like it.</summary>
    public const string Marker = "ǂcursor";

    /// <summary>The marker as a string literal.</summary>
    public const string QuotedMarker = "\"" + Marker + "\"";

    private readonly List<Sighting> _sightings = [];
    private readonly Dictionary<ArgumentSyntax, BoundExpression> _arguments = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<Variable, BoundValue> _initials = [];

    public IReadOnlyList<Sighting> Sightings => _sightings;

    /// <summary>The call whose arguments are nearest around the place; of an extension method and a method, the one that has candidates.</summary>
    public CallSighting? InnermostCall => _sightings.OfType<CallSighting>().Where(static call => new CallOffers(call).Methods().Any())
        .MinBy(static call => call.Arguments[call.Index].Span.Length);

    /// <summary>Whether anything was seen that says what could stand at the place.</summary>
    public bool HasSeen => _sightings.Exists(static sighting => sighting is not (ExpectedSighting or CallSighting));

    /// <summary>Whether a pattern stands at the place, where no variable can.</summary>
    public bool WantsConstant { get; private set; }

    public void SeeName(Binder binder, NameSyntax syntax)
    {
        if (syntax.Name == Marker)
            _sightings.Add(new NameSighting(binder, VariablesIn(binder), FunctionsIn(binder)));
    }

    public void SeeType(Binder binder, NamedTypeSyntax syntax)
    {
        if (syntax.Name == Marker)
            _sightings.Add(new TypeSighting(binder, syntax.Qualifier, VariablesIn(binder), FunctionsIn(binder)) { IsInFull = binder.Context.Imports.Count == 0 });
    }

    public void SeeMember(Binder binder, MemberSyntax syntax, BoundExpression target)
    {
        if (syntax.Name == Marker)
            _sightings.Add(new MemberSighting(binder, target));
    }

    public void SeeImport(Binder binder, UsingSyntax syntax)
    {
        if (syntax.Parts is [.., Marker])
            _sightings.Add(new ImportSighting(binder, string.Join('.', syntax.Parts.Take(syntax.Parts.Count - 1)), syntax.IsStatic));
    }

    public void SeeInitializer(Binder binder, Type type, InitializerSyntax? syntax)
    {
        if (syntax?.Items.Any(IsMarker) == true)
            _sightings.Add(new InitializerSighting(binder, type, IsPattern: false, [.. syntax.Items.Select(static item => item.Member).OfType<string>()]));
    }

    public void SeePattern(Binder binder, Type type, string name)
    {
        if (name == Marker)
            _sightings.Add(new InitializerSighting(binder, type, IsPattern: true, []));
    }

    public void SeeExpected(Binder binder, ExpressionSyntax syntax, Type type)
    {
        if (IsMarker(syntax) || syntax is NewSyntax { Type: NamedTypeSyntax { Name: Marker, Qualifier: null } })
            _sightings.Add(new ExpectedSighting(binder, type));
    }

    /// <summary>Notes that a pattern compares a value of a type with what stands at the place.</summary>
    public void SeeConstant(Binder binder, ExpressionSyntax syntax, Type type)
    {
        SeeExpected(binder, syntax, type);
        WantsConstant |= IsMarker(syntax);
    }

    public void SeeCall(Binder binder, BoundValue? receiver, IReadOnlyList<MethodBase> methods, IReadOnlyList<MethodInfo> extensions, IReadOnlyList<ArgumentSyntax> arguments)
    {
        for (var index = 0; index < arguments.Count; index++)
            if (Holds(arguments[index].Span))
                _sightings.Add(new CallSighting(binder, receiver, methods, extensions, arguments, index) { Bound = _arguments, Initials = _initials });
    }

    /// <summary>Notes what a variable of the cell begins with.</summary>
    public void SeeInitial(Variable variable, BoundValue value) => _initials[variable] = value;

    /// <summary>Notes what an argument of some call is.</summary>
    public void SeeArgument(ArgumentSyntax syntax, BoundExpression value) => _arguments[syntax] = value;

    /// <summary>Notes a variable, when its declaration is the place asked about.</summary>
    /// <param name="binder">The binder that came by.</param>
    /// <param name="span">The name, or the declaration that ends with it.</param>
    /// <param name="variable">The variable.</param>
    public void SeeDeclaration(Binder binder, TextSpan span, Variable variable)
    {
        var isName = span.Length == place.Length ? span.Start == place.Start : span.End == place.End && place.Length - variable.Name.Length is 0 or 1;
        if (isName)
            _sightings.Add(new MeaningSighting(binder, variable));
    }

    /// <summary>Notes what a name means, when it is the one asked about.</summary>
    public void SeeMeaning(Binder binder, TextSpan name, object meaning)
    {
        if (name.Start == place.Start)
            _sightings.Add(new MeaningSighting(binder, meaning));
    }

    public bool Holds(TextSpan span) => span.Start <= place.Start && place.End <= span.End;

    public static bool IsMarker(ExpressionSyntax syntax) => syntax is NameSyntax { Name: Marker } or LiteralSyntax { Value: Marker };

    private static bool IsMarker(InitializerItemSyntax item) =>
        item.Member == Marker || (item is { Member: null, Index: null, Values: [NameSyntax { Name: Marker }] });

    private static List<ScriptFunction> FunctionsIn(Binder binder)
    {
        var functions = new List<ScriptFunction>();
        for (var scope = binder.Scope; scope is not null; scope = scope.Parent)
            functions.AddRange(scope.DeclaredFunctions);
        foreach (var earlier in binder.Context.Functions.Values)
            functions.AddRange(earlier);
        return functions;
    }

    private static List<Variable> VariablesIn(Binder binder)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var variables = new List<Variable>();
        for (var scope = binder.Scope; scope is not null; scope = scope.Parent)
            foreach (var variable in scope.Declared)
                if (seen.Add(variable.Name))
                    variables.Add(variable);
        foreach (var variable in binder.Context.Variables.Values)
            if (seen.Add(variable.Name))
                variables.Add(variable);
        return variables;
    }
}

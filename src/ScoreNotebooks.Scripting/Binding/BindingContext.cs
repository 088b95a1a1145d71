namespace ScoreNotebooks.Scripting;

/// <summary>What the cells of a session share while they are bound: types, imports, variables.</summary>
internal sealed class BindingContext
{
    public BindingContext(ScriptOptions options)
    {
        Options = options;
        Catalog = new TypeCatalog(options.Libraries);
        Imports.AddRange(options.Imports);
    }

    /// <summary>A context that knows what another knows, to bind in it without leaving a trace in that one.</summary>
    public BindingContext(BindingContext known, CursorProbe probe)
    {
        Options = known.Options;
        Catalog = known.Catalog;
        Names = known.Names;
        Imports.AddRange(known.Imports);
        StaticImports.AddRange(known.StaticImports);
        Variables = new Dictionary<string, Variable>(known.Variables, StringComparer.Ordinal);
        Functions = Copy(known.Functions);
        foreach (var (name, alias) in known.Aliases)
            Aliases.Add(name, alias);
        Probe = probe;
    }

    /// <summary>Watches a place of the cell for completion and the like; null when the cell is bound to run.</summary>
    public CursorProbe? Probe { get; }

    /// <summary>Ends the binding as it ends the run: what is written to be hard to bind must not keep the host waiting.</summary>
    public CancellationToken Cancellation { get; set; }

    public ScriptOptions Options { get; }

    public TypeCatalog Catalog { get; }

    public NameLists Names { get; } = new();

    public List<string> Imports { get; } = [];

    public List<Type> StaticImports { get; } = [];

    public Dictionary<string, Variable> Variables { get; } = new(StringComparer.Ordinal);

    /// <summary>What names mean by <c>using A = …;</c>.</summary>
    public Dictionary<string, Alias> Aliases { get; } = new(StringComparer.Ordinal);

    /// <summary>The functions of the session, by name.</summary>
    public Dictionary<string, List<ScriptFunction>> Functions { get; } = new(StringComparer.Ordinal);

    public FunctionCaptures Captures { get; } = new();

    public void ThrowIfCancelled() => Cancellation.ThrowIfCancellationRequested();

    /// <summary>Makes what a cell declares known to the cells after it.</summary>
    public void Commit(Scope scope)
    {
        foreach (var function in scope.DeclaredFunctions)
        {
            Variables.Remove(function.Name);
            if (!Functions.TryGetValue(function.Name, out var functions))
                Functions[function.Name] = functions = [];
            functions.RemoveAll(function.HasSignatureOf);
            functions.Add(function);
        }

        foreach (var variable in scope.Declared)
            Variables[variable.Name] = variable;
    }

    public BindingState Remember() => new(
        [.. Imports], [.. StaticImports], new Dictionary<string, Alias>(Aliases, StringComparer.Ordinal),
        new Dictionary<string, Variable>(Variables, StringComparer.Ordinal), Copy(Functions), Catalog.Libraries.Count);

    /// <summary>The names of variables and functions that were declared since a moment.</summary>
    public IEnumerable<string> NamesSince(BindingState state) =>
        Variables.Keys.Where(name => state.Variables.GetValueOrDefault(name) != Variables[name])
            .Concat(Functions.Keys.Where(name => !Functions[name].SequenceEqual(state.Functions.GetValueOrDefault(name) ?? [])));

    public void Restore(BindingState state)
    {
        RestoreImports(state);
        Captures.Forget();
        Variables.Clear();
        foreach (var (name, variable) in state.Variables)
            Variables.Add(name, variable);
        Functions.Clear();
        foreach (var (name, functions) in state.Functions)
            Functions.Add(name, functions);
        Catalog.RemoveFrom(state.TrustedCount);
    }

    public void RestoreImports(BindingState state)
    {
        Imports.Clear();
        Imports.AddRange(state.Imports);
        StaticImports.Clear();
        StaticImports.AddRange(state.StaticImports);
        Aliases.Clear();
        foreach (var (name, alias) in state.Aliases)
            Aliases.Add(name, alias);
    }

    /// <summary>Binds something that C# reads without regard to any using.</summary>
    public T WithoutImports<T>(Func<T> bind)
    {
        var imports = Remember();
        Imports.Clear();
        Aliases.Clear();
        try
        {
            return bind();
        }
        finally
        {
            RestoreImports(imports);
        }
    }

    public bool IsChinese() => Options.Culture() is { } culture
        && string.Equals(culture.TwoLetterISOLanguageName, "zh", StringComparison.OrdinalIgnoreCase);

    private static Dictionary<string, List<ScriptFunction>> Copy(Dictionary<string, List<ScriptFunction>> functions)
    {
        var copy = new Dictionary<string, List<ScriptFunction>>(StringComparer.Ordinal);
        foreach (var (name, overloads) in functions)
            copy.Add(name, [.. overloads]);
        return copy;
    }

    public TextWriter Output => Options.Output ?? Console.Out;
}

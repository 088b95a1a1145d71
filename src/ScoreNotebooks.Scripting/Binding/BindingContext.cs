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
        Probe = probe;
    }

    /// <summary>Watches a place of the cell for completion and the like; null when the cell is bound to run.</summary>
    public CursorProbe? Probe { get; }

    public ScriptOptions Options { get; }

    public TypeCatalog Catalog { get; }

    public NameLists Names { get; } = new();

    public List<string> Imports { get; } = [];

    public List<Type> StaticImports { get; } = [];

    public Dictionary<string, Variable> Variables { get; } = new(StringComparer.Ordinal);

    public BindingState Remember() => new([.. Imports], [.. StaticImports], new Dictionary<string, Variable>(Variables, StringComparer.Ordinal), Catalog.Libraries.Count);

    public void Restore(BindingState state)
    {
        RestoreImports(state);
        Variables.Clear();
        foreach (var (name, variable) in state.Variables)
            Variables.Add(name, variable);
        Catalog.RemoveFrom(state.TrustedCount);
    }

    public void RestoreImports(BindingState state)
    {
        Imports.Clear();
        Imports.AddRange(state.Imports);
        StaticImports.Clear();
        StaticImports.AddRange(state.StaticImports);
    }

    public bool IsChinese() => Options.Culture() is { } culture
        && string.Equals(culture.TwoLetterISOLanguageName, "zh", StringComparison.OrdinalIgnoreCase);

    public TextWriter Output => Options.Output ?? Console.Out;
}

namespace ScoreNotebooks.Scripting;

/// <summary>Binds a cell together with the code that its directives load. Nothing runs before all of it is bound.</summary>
internal sealed class ProgramBinder(BindingContext context)
{
    private readonly List<BoundCell> _parts = [];
    private readonly List<ScriptErrorException> _errors = [];
    private readonly List<ScriptErrorException> _notes = [];
    private readonly List<string> _open = [];

    // Files that each import the next one twice would double with every file.
    private const int MostLoads = 1_000;
    private const int MostOpen = 50;
    private int _loads;

    public IReadOnlyList<ScriptErrorException> Errors => _errors;

    public IReadOnlyList<ScriptErrorException> Notes => _notes;

    /// <summary>The program; null, with the session as it was, when there are errors.</summary>
    public BoundProgram? Bind(SourceText source)
    {
        var before = context.Remember();
        BoundProgram? program = null;
        try
        {
            var binder = new CellBinder(context, source);
            BindPart(binder, source, [], null);
            if (_errors.Count == 0)
                program = new BoundProgram(_parts, binder.Directives.IsTimed);
            return program;
        }
        finally
        {
            if (program is null)
                context.Restore(before);
        }
    }

    /// <param name="binder">The binder of the code.</param>
    /// <param name="source">The code.</param>
    /// <param name="loaded">The files that belong to the same cell as the code.</param>
    /// <param name="place">Where it was loaded; null for the running cell.</param>
    private void BindPart(CellBinder binder, SourceText source, HashSet<string> loaded, LoadedPlace? place)
    {
        try
        {
            var text = place is { IsImport: false } ? LoadedScript.WithoutInterpreter(source.Text) : source.Text;
            if (ForeignLines.FirstIn(text) is { } foreign)
                throw foreign;
            var syntax = Parser.Parse(text);
            if (place is { IsImport: false })
                LoadedScript.RefuseMagic(syntax);
            binder.BindDirectives(syntax);
            foreach (var request in binder.Directives.Loads)
                Load(request, binder, loaded, place);
            // What a refused line would have brought is unknown, and to miss it once more would only hide the reason.
            if (_errors.Count == 0 && binder.Errors.Count == 0)
                Add(binder.Bind(syntax) with { Loaded = place, ShowsValue = place is { IsImport: true } });
        }
        catch (ScriptErrorException error)
        {
            _errors.Add(place?.Of(error) ?? error);
        }

        _errors.AddRange(binder.Errors.Select(error => place?.Of(error) ?? error));
        _notes.AddRange(binder.Directives.Notes.Select(note => place?.Of(note) ?? note));
    }

    private void Add(BoundCell cell)
    {
        context.Commit(cell.Scope);
        _parts.Add(cell);
    }

    private void Load(LoadRequest request, CellBinder into, HashSet<string> loaded, LoadedPlace? place)
    {
        context.ThrowIfCancelled();
        // Said once: the files that wait behind this one are not to say it again.
        if (++_loads > MostLoads + 1)
            return;
        if (_loads > MostLoads || _open.Count >= MostOpen)
            throw Fail.At(
                request.Span,
                $"This cell loads more than {MostLoads} files, or files that load one another more than {MostOpen} deep; load less.",
                $"这个单元格加载的文件超过 {MostLoads} 个，或文件相互加载超过 {MostOpen} 层；请减少加载。");
        try
        {
            Load(request, context.Options.Load(LoadedScript.PathFrom(place, request)), into, loaded, place);
        }
        catch (ScriptSourceException refused)
        {
            throw Fail.At(request.Span, refused.Message, refused.Chinese);
        }
    }

    private void Load(LoadRequest request, LoadedSource file, CellBinder into, HashSet<string> loaded, LoadedPlace? place)
    {
        if (_open.Contains(file.Name))
            throw Fail.At(request.Span, $"{file.Name} loads itself; take the line out of one of the files.", $"{file.Name} 会加载自身；请从其中一个文件里去掉这一行。");
        if (!request.IsImport && !loaded.Add(file.Name))
            return;
        _open.Add(file.Name);
        for (var index = 0; index < file.Cells.Count; index++)
        {
            var source = new SourceText(file.Cells[index], file.Name, file.Cells.Count > 1 ? index + 1 : 0);
            var inner = new LoadedPlace(source, request.Span, request.IsImport, place);
            if (request.IsImport)
                BindPart(new CellBinder(context, source), source, [], inner);
            else
                BindAsPartOf(into, source, loaded, inner);
        }

        _open.Remove(file.Name);
    }

    // C# takes a loaded script as part of the cell, except that its usings are its own.
    private void BindAsPartOf(CellBinder into, SourceText source, HashSet<string> loaded, LoadedPlace place)
    {
        var before = context.Remember();
        var binder = new CellBinder(context, source);
        binder.LoadedNames.UnionWith(into.LoadedNames);
        binder.EarlierNamesUsed.UnionWith(into.EarlierNamesUsed);
        BindPart(binder, source, loaded, place);
        context.RestoreImports(before);
        into.EarlierNamesUsed.UnionWith(binder.EarlierNamesUsed);
        into.LoadedNames.UnionWith(binder.LoadedNames);
        into.LoadedNames.UnionWith(context.NamesSince(before));
    }
}

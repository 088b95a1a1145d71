namespace ScoreNotebooks.Scripting;

/// <summary>The names declared in one block and the blocks around it.</summary>
internal sealed class Scope(Scope? parent, FunctionScope function)
{
    private readonly Dictionary<string, Variable> _variables = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Type?> _used = new(StringComparer.Ordinal);
    private readonly HashSet<string> _inside = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<ScriptFunction>> _functions = new(StringComparer.Ordinal);

    public Scope? Parent => parent;

    public FunctionScope Function => function;

    /// <summary>The variables declared in this block itself.</summary>
    public IEnumerable<Variable> Declared => _variables.Values;

    /// <summary>The functions declared in this block itself.</summary>
    public IEnumerable<ScriptFunction> DeclaredFunctions => _functions.Values.SelectMany(static functions => functions);

    public IEnumerable<string> Names => parent is null ? _variables.Keys.Concat(_functions.Keys) : _variables.Keys.Concat(_functions.Keys).Concat(parent.Names);

    public Variable? Find(string name)
    {
        for (var scope = this; scope is not null; scope = scope.Parent)
            if (scope._variables.TryGetValue(name, out var variable))
                return variable;
            else if (scope._functions.ContainsKey(name))
                return null;
        return null;
    }

    /// <summary>Notes that a name was used here and means something declared further out.</summary>
    /// <param name="name">The name.</param>
    /// <param name="type">The type that it means; null when it means something else.</param>
    public void Use(string name, Type? type)
    {
        for (var scope = this; scope is not null && !scope.DeclaresHere(name); scope = scope.Parent)
            scope._used[name] = type;
    }

    /// <summary>Whether a name was used in this block, before it is declared here, with another meaning than the type of the declaration.</summary>
    public bool HasUsed(string name, Type type) => _used.TryGetValue(name, out var meaning) && meaning != type;

    /// <summary>Whether a block inside this one, of the same function, declares the name.</summary>
    public bool HasInside(string name) => _inside.Contains(name);

    /// <summary>The functions of a name that the nearest block declares which knows the name; empty when that is a variable or there are none.</summary>
    public IReadOnlyList<ScriptFunction> FindFunctions(string name)
    {
        for (var scope = this; scope is not null; scope = scope.Parent)
            if (scope._functions.TryGetValue(name, out var functions))
                return functions;
            else if (scope._variables.ContainsKey(name))
                return [];
        return [];
    }

    public IReadOnlyList<ScriptFunction> FunctionsHere(string name) => _functions.GetValueOrDefault(name) ?? [];

    public bool DeclaresHere(string name) => _variables.ContainsKey(name) || _functions.ContainsKey(name);

    public void Declare(ScriptFunction function)
    {
        if (!_functions.TryGetValue(function.Name, out var functions))
            _functions[function.Name] = functions = [];
        functions.Add(function);
    }

    public void Declare(Variable variable)
    {
        _variables[variable.Name] = variable;
        for (var scope = parent; scope?.Parent is not null && scope.Function == function; scope = scope.Parent)
            scope._inside.Add(variable.Name);
    }
}

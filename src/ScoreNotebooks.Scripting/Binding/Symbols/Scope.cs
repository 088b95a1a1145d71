namespace ScoreNotebooks.Scripting;

/// <summary>The names declared in one block and the blocks around it.</summary>
internal sealed class Scope(Scope? parent, FunctionScope function)
{
    private readonly Dictionary<string, Variable> _variables = new(StringComparer.Ordinal);

    public Scope? Parent => parent;

    public FunctionScope Function => function;

    /// <summary>The variables declared in this block itself.</summary>
    public IEnumerable<Variable> Declared => _variables.Values;

    public IEnumerable<string> Names => parent is null ? _variables.Keys : _variables.Keys.Concat(parent.Names);

    public Variable? Find(string name)
    {
        for (var scope = this; scope is not null; scope = scope.Parent)
            if (scope._variables.TryGetValue(name, out var variable))
                return variable;
        return null;
    }

    public bool DeclaresHere(string name) => _variables.ContainsKey(name);

    public void Declare(Variable variable) => _variables[variable.Name] = variable;
}

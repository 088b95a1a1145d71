namespace ScoreNotebooks.Scripting;

/// <summary>The names of one block, as far as it matters whether they have a value.</summary>
internal sealed class FlowScope(FlowScope? parent, bool isGlobal = false)
{
    private readonly Dictionary<string, FlowVariable?> _variables = new(StringComparer.Ordinal);
    private readonly Dictionary<string, FlowFunction> _functions = new(StringComparer.Ordinal);

    public FlowScope? Parent => parent;

    /// <summary>Whether variables of this block belong to the session, which gives them a value at once.</summary>
    public bool IsGlobal => isGlobal;

    /// <summary>Declares a name; without a variable when it always has a value.</summary>
    public void Declare(string name, FlowVariable? variable) => _variables[name] = variable;

    public void Declare(FlowFunction function) => _functions[function.Syntax.Name] = function;

    public FlowVariable? VariableHere(string name) => _variables.GetValueOrDefault(name);

    /// <summary>The variable of a name, when it may lack a value.</summary>
    public FlowVariable? FindVariable(string name)
    {
        for (var scope = this; scope is not null; scope = scope.Parent)
            if (scope._variables.TryGetValue(name, out var variable))
                return variable;
            else if (scope._functions.ContainsKey(name))
                return null;
        return null;
    }

    public FlowFunction? FindFunction(string name)
    {
        for (var scope = this; scope is not null; scope = scope.Parent)
            if (scope._functions.TryGetValue(name, out var function))
                return function;
            else if (scope._variables.ContainsKey(name))
                return null;
        return null;
    }
}

namespace ScoreNotebooks.Scripting;

/// <summary>A variable of a block that is declared without a value.</summary>
/// <param name="name">Its name.</param>
/// <param name="function">The function inside a block that declares it; null when that is the cell, a method of the session or a lambda in one.</param>
internal sealed class FlowVariable(string name, FlowFunction? function)
{
    public string Name => name;

    public FlowFunction? Function => function;
}

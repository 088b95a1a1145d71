using System.Collections.Concurrent;
using System.Reflection;

namespace ScoreNotebooks.Scripting;

/// <summary>
/// The ways to call methods that a session has needed so far. The runtime makes code for each invoker that is used
/// twice and for each delegate, which takes longer than most cells; so the cells of a session share them.
/// </summary>
internal sealed class Invokers
{
    private readonly ConcurrentDictionary<MethodInfo, MethodInvoker> _methods = new();
    private readonly ConcurrentDictionary<ConstructorInfo, ConstructorInvoker> _constructors = new();
    private readonly ConcurrentDictionary<MethodInfo, Getter?> _getters = new();
    private readonly ConcurrentDictionary<MethodInfo, Caller?> _callers = new();

    public MethodInvoker Of(MethodInfo method) => _methods.GetOrAdd(method, MethodInvoker.Create);

    public ConstructorInvoker Of(ConstructorInfo constructor) => _constructors.GetOrAdd(constructor, ConstructorInvoker.Create);

    /// <summary>A delegate that reads a property; null when there can be none of its shape.</summary>
    public Getter? GetterOf(MethodInfo method) => _getters.GetOrAdd(method, Getter.Find);

    /// <summary>The getter if some cell has needed it before.</summary>
    public Getter? KnownGetterOf(MethodInfo method) => _getters.GetValueOrDefault(method);

    /// <summary>A delegate that calls a method; null when there can be none of its shape.</summary>
    public Caller? CallerOf(MethodInfo method) => _callers.GetOrAdd(method, Caller.Find);
}

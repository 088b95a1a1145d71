using System.Collections;
using System.Reflection;

namespace ScoreNotebooks.Scripting;

/// <summary>LINQ: what is endless or grows by doubling is watched, and lazy sequences are not piled up without end.</summary>
internal sealed class SequenceGuard : CallGuard
{
    private const int LongRange = 100_000;
    private readonly bool _givesSequence;
    private readonly bool _givesValue;
    private readonly bool _boxes;
    private readonly bool _alwaysWatched;
    private readonly bool _isRange;
    private readonly Type? _watched;
    private readonly int[] _chains;

    public SequenceGuard(MethodInfo method)
    {
        var parameters = method.GetParameters();
        _givesSequence = method.ReturnType.IsInterface && method.ReturnType.IsAssignableTo(typeof(IEnumerable));
        _givesValue = Nesting.IsPossible(method.ReturnType);
        _boxes = method.Name is "Cast" or "OfType" && Nesting.IsPossible(method.GetGenericArguments()[0]);
        _isRange = method.Name is "Range" or "Repeat";
        _alwaysWatched = method.Name is "Sequence" or "InfiniteSequence"
            || (parameters.Count(static parameter => parameter.ParameterType.IsAssignableTo(typeof(IEnumerable))) > 1 && method.ReturnType.Name == "IEnumerable`1");
        if (_alwaysWatched || _isRange || _boxes)
            _watched = typeof(WatchedSequence<>).MakeGenericType(method.ReturnType.GetGenericArguments()[0]);
        _chains = new int[parameters.Length];
        for (var index = 0; index < _chains.Length; index++)
            _chains[index] = 1;
    }

    /// <summary>How many lazy calls this one ends, as they are written one behind the other.</summary>
    public int Chain { get; private set; } = 1;

    /// <summary>True when another LINQ call takes the result at once, so that nobody else can see it.</summary>
    public bool IsIntermediate { get; set; }

    /// <summary>True when nothing needs a look but the size of the first argument: most calls that end a query.</summary>
    public bool LooksAtFirstOnly => !_givesSequence && !_givesValue && _watched is null;

    /// <summary>Tells which arguments are LINQ calls themselves.</summary>
    public void Link(IReadOnlyList<BoundValue> arguments)
    {
        for (var index = 0; index < _chains.Length; index++)
            if (arguments[index] is CallNode { Guard: SequenceGuard { _givesSequence: true } inner })
            {
                inner.IsIntermediate = true;
                _chains[index] = inner.Chain;
                Chain = Math.Max(Chain, inner.Chain + 1);
            }
    }

    public override void Before(object? target, object?[] values, RunContext context)
    {
        if (!_givesSequence && values.Length > 0)
            LookAt(values[0], context);
    }

    /// <summary>Refuses a first argument that there is no room to copy.</summary>
    public static void LookAt(object? first, RunContext context)
    {
        if (first is ICollection { Count: > LongRange } large)
            Guards.Allow(context, large.Count, 16);
    }

    public override object? After(object? result, object?[] values, RunContext context)
    {
        if (_givesValue)
            Nesting.Check(result);
        if (!_givesSequence || result is null)
            return result;
        var depth = 0;
        for (var index = 0; index < values.Length; index++)
            depth = Math.Max(depth, context.Layers.DepthOf(values[index], isLazy: true, _chains[index]));
        var watched = _alwaysWatched || _boxes || (_isRange && values[1] is int and > LongRange)
            ? Activator.CreateInstance(_watched!, result, context, _boxes)!
            : result;
        if (depth + 1 > (IsIntermediate ? Chain : 1))
            context.Layers.Set(watched, depth + 1);
        return watched;
    }
}

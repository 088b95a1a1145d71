namespace ScoreNotebooks.Scripting;

internal static partial class SnippetLists
{
    /// <summary>What C# accepts and only we refuse, and why. Nothing else may be refused.</summary>
    public static readonly (string Snippet, string Reason)[] OnlyRefusedHere =
    [
        ("new[] { 2, 1, 1 } switch { [2, > 1, 2, .. [1]] => 1, [.. [.., 1], _, _] => 2, _ => 3 }", "the compiler answers 2, although the element before the last two is no 1"),
        ("double? x = null; x == -0.0", "the compiler answers true, although null is equal to no number"),
        ("double? x = null; x != double.NegativeZero", "as above"),
        ("float? x = null; -0f == x", "as above"),
        ("double? x = null; x == (true ? -0.0 : x)", "as above"),
        ("double? x = null; x == ((double?)null ?? -0.0)", "as above"),
        ("double? x = null; x == new double?(-0.0)", "as above"),
        ("double? x = null; (x, 1) == ((double?)-0.0, 1)", "as above"),
        ("const bool b = (object)null == null; b", "comparisons of typed nulls are no constants here"),
        ("null < null", "compares nothing; C# gives false whatever is meant"),
        ("null ?? \"a\"", "the left operand decides nothing"),
        ("Sample.Half == null", "a method is never null"),
        ("(() => 1) == null", "a lambda is never null"),
        ("Dictionary<string, int> d = []; d.Count", "a dictionary is written new() { [key] = value }"),
        ("Overloads.Spans([1, 2])", "C# chooses the overload that takes a span, which a cell cannot hold"),
        ("Overloads.Spans([])", "as above"),
        ("Overloads.ManySpans(1, 2)", "the only overload takes a span"),
        ("Overloads.ManySpans(new[] { 1 })", "as above"),
        ("int i = 4; Overloads.In(in i)", "in is written at the parameter; the argument needs no word"),
        ("var f = (int x = 5) => x; f()", "needs a delegate type of the compiler's making"),
        ("var f = (params int[] x) => x.Length; f(1, 2)", "as above"),
        ("var f = (ref int x) => x; 1", "as above; cells pass values only"),
        ("var f = Sample.Optional; f(1)", "as above: the method has optional parameters"),
        ("var f = Sample.Params; f(\"a\", [1])", "as above: the method has a params parameter"),
        ("var f = Sample.TryHalve; f", "as above: the method has an out parameter"),
        ("var f = void (int x) => { }; f", "the body says already that nothing is returned"),
        ("Func<int, int> f = x => x; f += x => x + 1; f(1)", "combined delegates are for events, which cells have none of"),
        ("Action a = () => { }; a += () => { }; a(); 1", "as above"),
        ("Math.Sqrt", "a method is no value of a cell; C# shows nothing for it"),
        ("() => 1", "a lambda is no value to show; put it into a variable, or call it"),
        ("(int x) => x + 1", "as above"),
        ("new[] { 1, 2 }.IndexOf(2)", "an extension of spans; write Array.IndexOf(array, value)"),
        ("new[] { \"a\", \"b\" }.StartsWith(\"a\")", "an extension of spans"),
        ("HashCode.Combine(1, 2) == HashCode.Combine(1, 2)", "HashCode differs from run to run and is not among the types within reach"),
    ];
}

using System.Globalization;

namespace ScoreNotebooks.Scripting;

/// <summary>Every operator on every pair of types: promotion, lifting, and what does not exist.</summary>
public class OperatorMatrixTests
{
    private const string Setup =
        "sbyte sb = -3; byte b = 7; short sh = -300; ushort us = 500; int i = 42; uint u = 9; long l = -5000000000; ulong ul = 12345678901; char c = 'x'; "
        + "float f = 1.5f; double d = 2.25; decimal m = 3.75m; bool p = true; string s = \"text\"; int? ni = 4; int? nn = null; double? nd = null; bool? np = null; "
        + "DayOfWeek day = DayOfWeek.Friday; object o = \"object\"; Points pt = 1.5;";

    private static readonly string[] Operands =
        ["sb", "b", "us", "i", "u", "l", "ul", "c", "f", "d", "m", "p", "s", "ni", "nn", "nd", "np", "day", "o", "pt", "1", "-1", "null", "5u", "0"];

    private static readonly string[] Operators =
        ["+", "/", "==", "<", "&", "<<", "&&", "??"];

    [Theory]
    [InlineData(0, 2)]
    [InlineData(2, 4)]
    [InlineData(4, 6)]
    [InlineData(6, 8)]
    public void Binary_operators_agree_on_every_pair_of_operands(int first, int last)
    {
        CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
        var snippets = (from symbol in Operators[first..last] from left in Operands from right in Operands select $"{left} {symbol} {right}").ToList();
        AssertAgreement(snippets);
    }

    [Fact]
    public void Unary_operators_casts_and_type_tests_agree_on_every_operand()
    {
        CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
        string[] types = ["sbyte", "byte", "short", "ushort", "int", "uint", "long", "ulong", "char", "float", "double", "decimal", "bool", "string", "object", "int?", "double?", "DayOfWeek", "Points"];
        var snippets = (from symbol in new[] { "-", "+", "~", "!" } from operand in Operands select symbol + operand).ToList();
        snippets.AddRange(from type in types from operand in Operands select $"({type})({operand})");
        snippets.AddRange(from type in types where !type.EndsWith('?') from operand in new[] { "o", "ni", "nn" } select $"{operand} is {type}");
        AssertAgreement(snippets);
    }

    private static void AssertAgreement(IReadOnlyList<string> snippets)
    {
        var real = RealEngine.Evaluate(snippets, Setup);
        var session = new ScriptSession(OurEngine.Options);
        Assert.True(session.Run(Setup).Succeeded);
        var complaints = snippets.Zip(real, (snippet, outcome) => Agreement.Complaint(snippet, outcome, OurEngine.OutcomeOf(session.Run(snippet)), mayRefuse: snippet.Contains("null", StringComparison.Ordinal)))
            .OfType<string>().ToList();
        Agreement.AssertNone(complaints, snippets.Count, 80);
    }
}

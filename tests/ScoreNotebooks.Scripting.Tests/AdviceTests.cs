using System.Globalization;

namespace ScoreNotebooks.Scripting;

/// <summary>What the interpreter advises where people make the mistakes that they bring along: from other languages, keyboards and types.</summary>
public class AdviceTests
{
    [Theory]
    [InlineData("Console.WriteLn(1)", 9, 7, "WriteLine")]
    [InlineData("Console.log(1)", 9, 3, "WriteLine")]
    [InlineData("print(1)", 1, 5, "Console.WriteLine(…)")]
    [InlineData("len(new[] { 1 })", 1, 3, "x.Length or x.Count")]
    [InlineData("abs(-5)", 1, 3, "Math.Abs")]
    [InlineData("Sqrt(4)", 1, 4, "Math.Sqrt")]
    [InlineData("True", 1, 4, "true")]
    [InlineData("None", 1, 4, "null")]
    [InlineData("let x = 5;", 1, 3, "var x = 5")]
    [InlineData("x = 5", 1, 1, "write var x = …")]
    [InlineData("for (i = 0; i < 3; i++) { }", 6, 1, "write var i = …")]
    [InlineData("var total = 1; totl = 5;", 16, 4, "Did you mean total?")]
    [InlineData("var f = new NumberFormatInfo { NumberGroupSeparator = \" \" };", 32, 20, "CultureInfo.GetCultureInfo(\"fr\")")]
    [InlineData("const x = 5;", 7, 1, "const double Limit = 4.5;")]
    [InlineData("def twice(x): return x * 2", 1, 3, "double Twice(double x) => x * 2")]
    [InlineData("function f(x) { return x; }", 1, 8, "double Twice(double x) => x * 2")]
    [InlineData("if x > 5: 1", 4, 1, "if (x > 5)")]
    [InlineData("if (true) { } elif (true) { }", 15, 4, "else if")]
    [InlineData("true and false", 6, 3, "&&")]
    [InlineData("if (true or false) { }", 10, 2, "||")]
    [InlineData("not true", 1, 3, "!")]
    [InlineData("# a comment", 1, 11, "//")]
    [InlineData("2 ** 3", 4, 1, "Math.Pow(x, y)")]
    [InlineData("1 === 1", 5, 1, "write ==")]
    [InlineData("1 !== 1", 5, 1, "write !=")]
    [InlineData("x := 5", 3, 2, "var x = …")]
    [InlineData("f\"{1}\"", 1, 1, "$")]
    [InlineData("var d = { \"a\": 1 };", 9, 1, "new Dictionary")]
    [InlineData("new[] { 1 }.Select(x -> x)", 22, 2, "=>")]
    [InlineData("foreach (x in new[] { 1 }) { }", 10, 1, "foreach (var x in …)")]
    [InlineData("int x = 5; if (x = 5) { }", 18, 1, "==")]
    [InlineData("'hello' + \"x\"", 1, 7, "\"…\"")]
    [InlineData("DateTime(2026, 5, 1)", 1, 8, "new DateTime(…)")]
    [InlineData("int(\"5\")", 1, 3, "int.Parse(…)")]
    [InlineData("str(5)", 1, 3, "x.ToString()")]
    [InlineData("new List(1, 2)", 5, 4, "List<…>")]
    [InlineData("Dictionary<string> d;", 1, 18, "Dictionary<…, …>")]
    [InlineData("new List<int>().Length", 17, 6, "Count")]
    [InlineData("new List<int>().append(3)", 17, 6, "Add")]
    [InlineData("new[] { 1 }.Add(3)", 13, 3, "ToList()")]
    [InlineData("new[] { 1 }.map(x => x)", 13, 3, "Select")]
    [InlineData("new[] { 1 }.filter(x => true)", 13, 6, "Where")]
    [InlineData("\"a\".upper()", 5, 5, "ToUpper")]
    [InlineData("new Shop(\"a\", 1).Take(2)", 18, 4, "no member Take")]
    [InlineData("new Shop(\"a\", 1).Count", 18, 5, "no member Count")]
    [InlineData("using System.Globalisation;", 1, 27, "System.Globalization")]
    public void A_habit_from_elsewhere_is_named_with_what_C_sharp_has_instead(string code, int column, int length, string remedy) =>
        AssertAdvice(code, column, length, remedy);

    [Theory]
    [InlineData("int x = \"5\";", 9, 3, "int.Parse(…)")]
    [InlineData("DateOnly d = \"2026-05-01\";", 14, 12, "DateOnly.Parse(…)")]
    [InlineData("string s = 5;", 12, 1, ".ToString()")]
    [InlineData("int big = 3000000000;", 11, 10, "outside the range of int")]
    [InlineData("byte b = 300;", 10, 3, "outside the range of byte")]
    [InlineData("decimal m = 1.5;", 13, 3, "1.5m")]
    [InlineData("float f = 1.5;", 11, 3, "1.5f")]
    [InlineData("bool b = 1;", 10, 1, "x != 0")]
    [InlineData("double x = null;", 12, 4, "double?")]
    [InlineData("DateOnly d = DateTime.MinValue;", 14, 17, "DateOnly.FromDateTime(…)")]
    [InlineData("TimeSpan t = 5;", 14, 1, "TimeSpan.FromDays(…)")]
    [InlineData("List<int> l = new[] { 1 }.Where(x => x > 0);", 15, 29, ".ToList()")]
    [InlineData("int[] a = new[] { 1 }.Where(x => x > 0);", 11, 29, ".ToArray()")]
    [InlineData("1.5 + 1.5m", 1, 10, "(decimal)")]
    [InlineData("\"5\" * 2", 1, 7, "double.Parse(…)")]
    [InlineData("DateOnly.MaxValue - DateOnly.MinValue", 1, 37, "DayNumber")]
    [InlineData("DateOnly.MinValue + 7", 1, 21, "AddDays(…)")]
    [InlineData("new[] { 1 }.Where(x => x + 1)", 24, 5, "converted to bool")]
    [InlineData("new[] { 1 }.Select((x, y, z) => x)", 20, 14, "3 parameters")]
    [InlineData("new[] { 1 }.Select(x => { var y = x; })", 20, 19, "return …")]
    [InlineData("var f = x => x + 1;", 9, 10, "(double x) => …")]
    [InlineData("System.Text.RegularExpressions.Regex.IsMatch(\"a\", \"b\")", 1, 36, "Split, Replace")]
    [InlineData("Console.ReadLine()", 1, 16, "Workbook.Ask")]
    public void A_value_of_another_type_is_named_with_how_it_becomes_the_one_that_is_wanted(string code, int column, int length, string remedy) =>
        AssertAdvice(code, column, length, remedy);

    [Theory]
    [InlineData("var s = “小店A”;", 9, 5, "write \"小店A\"")]
    [InlineData("var s = ‘小店A’;", 9, 5, "write \"小店A\"")]
    [InlineData("var s = 「小店A」;", 9, 5, "write \"小店A\"")]
    [InlineData("`hello ${1}`", 1, 12, "$\"")]
    [InlineData("new[] ｛ 1 ｝", 7, 1, "write { instead")]
    [InlineData("1 ＋ 2", 3, 1, "write + instead")]
    [InlineData("1 ≥ 2", 3, 1, "write >= instead")]
    [InlineData("2 × 3", 3, 1, "write * instead")]
    [InlineData("５", 1, 1, "write 5 instead")]
    [InlineData("\t\"小店\" + \"😀\" + foo", 16, 3, "foo")]
    public void A_character_of_another_keyboard_is_named_with_the_one_to_type(string code, int column, int length, string remedy) =>
        AssertAdvice(code, column, length, remedy);

    [Theory]
    [InlineData("var s = “小店A”;", "“…” 不是 C# 的引号；请写 \"小店A\"。")]
    [InlineData("1 ＋ 2", "＋ 是全角符号，请改成半角的 +。")]
    [InlineData("print(1)", "找不到名称 print。C# 的写法是 Console.WriteLine(…)。")]
    [InlineData("max(1, 2)", "是否想写 Math.Max？")]
    [InlineData("true and false", "这里请写 &&，不要写 and。")]
    [InlineData("int x = 5; if (x = 5) { }", "= 是赋值；比较请写 ==。")]
    [InlineData("int x = \"5\";", "无法把 string 转换为 int。请写 int.Parse(…)。")]
    [InlineData("List<int> l = new[] { 1 }.Where(x => x > 0);", "请在后面写 .ToList()。")]
    [InlineData("new[] { 1 }.Add(3)", "数组的长度固定。请用 ToList() 转换为列表。")]
    public void A_Chinese_reader_gets_the_advice_in_Chinese(string code, string expected)
    {
        var session = new ScriptSession(OurEngine.Options with { Culture = static () => CultureInfo.GetCultureInfo("zh-CN") });
        Assert.Contains(expected, session.Run(code).Diagnostics[0].Message, StringComparison.Ordinal);
    }

    private static void AssertAdvice(string code, int column, int length, string remedy)
    {
        var diagnostic = new ScriptSession(OurEngine.Options).Run(code).Diagnostics[0];
        Assert.Contains(remedy, diagnostic.Message, StringComparison.Ordinal);
        Assert.Equal((column, length), (diagnostic.Column, diagnostic.Length));
    }
}

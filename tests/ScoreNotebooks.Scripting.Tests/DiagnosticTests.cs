using System.Globalization;

namespace ScoreNotebooks.Scripting;

/// <summary>Where a diagnostic points, and what it advises, in both languages.</summary>
public class DiagnosticTests
{
    [Theory]
    [InlineData("Mth.Max(1, 2)", 1, 1, 3, "Math")]
    [InlineData("var x = 1;\nMath.Mx(1, 2)", 2, 6, 2, "Max")]
    [InlineData("Math.Round(2.5, digitz: 1)", 1, 17, 9, "digits")]
    [InlineData("int[] a = [1, \"x\"];", 1, 15, 3, "string")]
    [InlineData("[1, 2, 3]", 1, 1, 9, "new[]")]
    [InlineData("1 switch { 1 => \"a\", _ => 2 }", 1, 1, 29, "common type")]
    [InlineData("Consol.WriteLine(1)", 1, 1, 6, "Console")]
    [InlineData("new[] { 1 }.Selct(x => x)", 1, 13, 5, "Select")]
    [InlineData("var stores = 1;\nstore + 1", 2, 1, 5, "stores")]
    [InlineData("Sample.Optional(1, thrid: 2)", 1, 20, 8, "third")]
    [InlineData("Sample.Optional()", 1, 1, 17, "first")]
    [InlineData("int x = 1.5;", 1, 9, 3, "(int)")]
    [InlineData("using ScoreNotebooks.Scripting.Sample;", 1, 1, 38, "ScoreNotebooks.Scripting.Samples")]
    [InlineData("new Shop(\"a\", 1) { Nte = \"x\" }", 1, 20, 3, "Note")]
    [InlineData("new Shop(\"a\", 1).Score = 2;", 1, 1, 22, "with")]
    [InlineData("class A { }", 1, 1, 5, "tuple")]
    [InlineData("T Same<T>(T x) => x;", 1, 3, 4, "write the types")]
    [InlineData("bool Half(int x, out int half) { half = x / 2; return true; }", 1, 18, 3, "tuple")]
    [InlineData("double Twice(double x) { if (x > 0) return x * 2; }", 1, 8, 5, "path")]
    [InlineData("try { } catch { }", 1, 1, 3, "message")]
    [InlineData("throw null;", 1, 1, 5, "if")]
    [InlineData("goto end;", 1, 1, 4, "loop")]
    [InlineData("unsafe { }", 1, 1, 6, "arrays")]
    [InlineData("var q = from s in new[] { 1 } select s;", 1, 9, 4, "Where")]
    [InlineData("Func<int> f = async () => 1;", 1, 15, 5, "await")]
    [InlineData("#if DEBUG\n1", 1, 1, 9, "#if")]
    [InlineData("#!who\n1", 1, 1, 5, "#!who")]
    [InlineData("var x = 1;\n#r \"x.dll\"", 2, 1, 10, "before")]
    [InlineData("#r \"ScoreNotebooks.Scripting.Tests.dll\" // library\n1", 1, 1, 50, "comment")]
    [InlineData("dynamic d = 1;", 1, 1, 7, "var")]
    [InlineData("typeof(int)", 1, 1, 6, "name the type")]
    [InlineData("var x = 5", 1, 10, 0, ";")]
    [InlineData("Math.Max（1, 2)", 1, 9, 1, "(")]
    [InlineData("\"abc", 1, 1, 4, "quotation")]
    [InlineData("foo(1", 1, 6, 0, ")")]
    [InlineData("1 + 2;", 1, 1, 5, "semicolon")]
    [InlineData("switch (1) { }", 1, 1, 6, "switch expression")]
    [InlineData("5%abc", 1, 3, 3, "not known")]
    [InlineData("30天", 1, 1, 3, "unit")]
    public void A_diagnostic_points_at_the_text_and_names_the_remedy(string code, int line, int column, int length, string remedy)
    {
        var diagnostic = Assert.Single(new ScriptSession(OurEngine.Options).Run(code).Diagnostics);
        Assert.Contains(remedy, diagnostic.Message, StringComparison.Ordinal);
        Assert.Equal((line, column, length), (diagnostic.Line, diagnostic.Column, diagnostic.Length));
    }

    [Theory]
    [InlineData("CultureInfo.InvariantCulture.Name", "using System.Globalization;")]
    [InlineData("Sample.Language", "using ScoreNotebooks.Scripting.Samples;")]
    [InlineData("ReadOnlyCollection<int> list = null;", "using System.Collections.ObjectModel;")]
    public void A_name_of_a_namespace_that_is_not_imported_is_known_with_its_using(string code, string expected)
    {
        var session = new ScriptSession(OurEngine.Options with { Imports = ["System", "System.Collections.Generic"] });
        Assert.Contains(expected, Assert.Single(session.Run(code).Diagnostics).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Mth.Max(1, 2)", "是否想写 Math？")]
    [InlineData("class A { }", "脚本子集不支持类型声明")]
    [InlineData("System.IO.File.Exists(\"x\")", "单元格不能使用 System.IO.File")]
    [InlineData("int x = \"a\";", "无法把 string 转换为 int")]
    [InlineData("var x = 5", "这里缺少 ;")]
    [InlineData("Sample.Optional(1, thrid: 2)", "是否想写 third？")]
    [InlineData("1 + true", "之间不支持运算符 +")]
    [InlineData("object o = 1; o as int", "请写 int?，")]
    [InlineData("this", "请直接写变量名")]
    [InlineData("\"a\".Substring(first: 1)", "可用的重载：")]
    [InlineData("Sample.Optional(1, nothing: 2)", "它的参数是：first、second")]
    public void A_Chinese_reader_gets_the_sentence_in_Chinese(string code, string expected)
    {
        var session = new ScriptSession(OurEngine.Options with { Culture = static () => CultureInfo.GetCultureInfo("zh-CN") });
        Assert.Contains(expected, session.Run(code).Diagnostics[0].Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_Chinese_sentence_has_full_width_punctuation_and_an_end()
    {
        var options = OurEngine.Options with { Culture = static () => CultureInfo.GetCultureInfo("zh-CN"), Limits = new ScriptLimits { Steps = 1 } };
        var sentences = Snippets.All.SelectMany(snippet => new ScriptSession(options).Run(snippet).Diagnostics).Select(static diagnostic => diagnostic.Message).Distinct().ToList();
        Assert.True(sentences.Count > 200);
        Assert.All(sentences, static sentence =>
        {
            Assert.DoesNotMatch(@"\p{IsCJKUnifiedIdeographs}[,;:!?]|[,;!?]\p{IsCJKUnifiedIdeographs}", sentence);
            Assert.EndsWith("。", sentence.TrimEnd('？') + (sentence.EndsWith('？') ? "。" : ""), StringComparison.Ordinal);
        });
    }

    [Fact]
    public void Every_wrong_statement_is_reported_but_not_what_follows_from_it()
    {
        var result = new ScriptSession(OurEngine.Options).Run("var a = Mth.PI;\nvar b = a + 1;\nint c = \"x\";\nb * 2");
        Assert.Equal([1, 3], result.Diagnostics.Select(static diagnostic => diagnostic.Line));
    }

    [Fact]
    public void Nothing_runs_when_a_later_statement_is_wrong()
    {
        var session = new ScriptSession(OurEngine.Options);
        session.Run("int x = 1;");
        Assert.NotEmpty(session.Run("x = 2;\nx = \"a\";").Diagnostics);
        Assert.Equal(1, session.Run("x").Value);
    }
}

using System.Globalization;
using ScoreNotebooks.Scripting.Samples;

namespace ScoreNotebooks.Scripting;

/// <summary>What cells share, what they show, and what is left of one that failed.</summary>
public class SessionTests
{
    [Fact]
    public void Variables_usings_and_lambdas_stay_for_the_next_cell()
    {
        var session = new ScriptSession(OurEngine.Options with { Imports = ["System", "System.Linq"] });
        Assert.True(session.Run("using ScoreNotebooks.Scripting.Samples;\nvar x = 3;\nFunc<int, int> twice = n => n * 2;").Succeeded);
        Assert.Equal("T:6", session.Run("var shop = new Shop(\"T\", 4.5);\n$\"{shop.Name}:{twice(x)}\"").Value);
    }

    [Fact]
    public async Task A_bare_null_is_a_value_as_in_the_real_engine()
    {
        var script = await Microsoft.CodeAnalysis.CSharp.Scripting.CSharpScript.RunAsync("null", RealEngine.ScriptOptions);
        var result = new ScriptSession(OurEngine.Options).Run("null");
        Assert.Equal((script.ReturnValue, script.Script.ReturnType, true), (result.Value, result.Type, result.HasValue));
        Assert.True(new ScriptSession(OurEngine.Options).Run("display(null);").Succeeded);
    }

    [Fact]
    public void A_later_cell_may_declare_a_name_again_with_another_type()
    {
        var session = new ScriptSession(OurEngine.Options);
        session.Run("var x = 1; Func<int> old = () => x;");
        session.Run("var x = \"text\";");
        Assert.Equal("text1", session.Run("x + old()").Value);
    }

    [Fact]
    public void A_cell_cannot_use_an_earlier_variable_and_then_declare_its_name_again()
    {
        // C# sees the later declaration in both places, and would read its default value.
        var session = new ScriptSession(OurEngine.Options);
        session.Run("var x = 1;");
        Assert.NotEmpty(session.Run("var y = x; var x = 5; y").Diagnostics);
    }

    [Fact]
    public void Variables_assigned_before_an_exception_keep_their_values_and_the_line_is_known()
    {
        var session = new ScriptSession(OurEngine.Options);
        var result = session.Run("var a = 1;\nvar zero = 0;\n\nvar b = a / zero;\nvar c = 2;");
        Assert.IsType<DivideByZeroException>(result.Exception);
        Assert.Equal(new ScriptPosition(4, 1), result.FailedAt);
        Assert.Equal(1, session.Run("a").Value);
    }

    [Fact]
    public void A_failure_inside_a_loop_is_reported_at_its_own_line()
    {
        var result = new ScriptSession(OurEngine.Options).Run("foreach (var x in new[] { 1, 0 })\n{\n    var y = 1 / x;\n}");
        Assert.Equal(new ScriptPosition(3, 5), result.FailedAt);
    }

    [Fact]
    public void A_library_exception_arrives_unwrapped()
    {
        var result = new ScriptSession(OurEngine.Options).Run("new[] { 1 }.Single(x => x > 5)");
        Assert.IsType<InvalidOperationException>(result.Exception);
    }

    [Fact]
    public void Null_says_what_was_asked_of_it()
    {
        var result = new ScriptSession(OurEngine.Options).Run("string s = null;\ns.Length");
        Assert.Contains("Length", Assert.IsType<NullReferenceException>(result.Exception).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Display_passes_the_value_and_its_static_type()
    {
        var shown = new List<(object?, Type?)>();
        var session = new ScriptSession(OurEngine.Options with { Display = (value, type) => Show(shown, (value, type)) });
        var result = session.Run("object o = 5; display(o); \"x\".Display(); display((a: 1, b: 2))");
        Assert.False(result.HasValue);
        Assert.Equal([(5, typeof(object)), ("x", typeof(string)), ((1, 2), typeof((int, int)))], shown);
    }

    [Fact]
    public void A_displayed_value_can_be_replaced_also_by_a_later_cell()
    {
        var shown = new List<object?>();
        var session = new ScriptSession(OurEngine.Options with { Display = (value, _) => Show(shown, value) });
        var result = session.Run("var bar = display(\"0 %\"); foreach (var done in new[] { 50, 100 }) bar.Update($\"{done} %\");");
        Assert.True(result.Succeeded && session.Run("bar.Update(null)").Succeeded);
        Assert.Equal(["0 %", "50 %", "100 %", null], shown);
    }

    private static Action<object?> Show<T>(List<T> shown, T value)
    {
        shown.Add(value);
        return updated => shown.Add((T)updated!);
    }

    [Fact]
    public void Console_writes_to_the_hosts_output()
    {
        using var output = new StringWriter(CultureInfo.InvariantCulture);
        var session = new ScriptSession(OurEngine.Options with { Output = output });
        Assert.True(session.Run("Console.WriteLine(\"{0} of {1}\", 1, 2); Console.Write(1.5); System.Console.WriteLine();").Succeeded);
        Assert.Equal($"1 of 2{Environment.NewLine}1.5{Environment.NewLine}", output.ToString());
    }

    [Fact]
    public void Interpolated_strings_follow_the_current_culture()
    {
        CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo("de-DE");
        Assert.Equal("1.234,50", new ScriptSession(OurEngine.Options).Run("$\"{1234.5:N2}\"").Value);
    }

    [Fact]
    public void A_reference_to_a_library_by_its_file_name_means_the_hosts_own()
    {
        var session = new ScriptSession(OurEngine.Options);
        Assert.True(session.Run("// first cell\n#r \"lib/ScoreNotebooks.Scripting.Tests.dll\"\nusing ScoreNotebooks.Scripting.Samples;\nSample.Half(3)").Succeeded);
    }

    [Fact]
    public void Await_gives_the_result_of_a_task_and_its_own_exception()
    {
        var session = new ScriptSession(OurEngine.Options);
        var result = session.Run("await Sample.Later(7)");
        Assert.Equal((7, typeof(int)), ((int)result.Value!, result.Type));
        Assert.False(session.Run("await Task.CompletedTask").HasValue);
    }

    [Fact]
    public void A_null_value_is_a_value()
    {
        var result = new ScriptSession(OurEngine.Options).Run("string s = null; s");
        Assert.Equal((true, null, typeof(string)), (result.HasValue, result.Value, result.Type));
        Assert.False(new ScriptSession(OurEngine.Options).Run("var s = 1;").HasValue);
    }

    [Fact]
    public void A_static_property_of_a_library_can_be_set()
    {
        var before = Sample.Language;
        Assert.Equal("zh", new ScriptSession(OurEngine.Options).Run("Sample.Language = \"zh\"; Sample.Language").Value);
        Sample.Language = before;
    }

    [Fact]
    public void An_anonymous_object_shows_its_members_to_the_host()
    {
        var value = Assert.IsAssignableFrom<AnonymousObject>(new ScriptSession(OurEngine.Options).Run("new { Shop = \"A\", Score = 4.5 }").Value);
        Assert.Equal(["Shop", "Score"], value.Names);
        Assert.Equal(["A", 4.5], value.Values);
    }
}

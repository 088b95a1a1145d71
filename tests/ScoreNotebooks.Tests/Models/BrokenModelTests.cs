namespace ScoreNotebooks.Tests.Models;

public class BrokenModelTests
{
    public static TheoryData<string, string?, string, string, string> OfForm => BrokenModels.OfForm;

    public static TheoryData<string, string?, string, string, string> OfMeaning => BrokenModels.OfMeaning;

    [Fact]
    public void The_model_that_is_edited_is_valid() => Assert.Empty(ScoreModels.Validate(EveryFeature.Json, "every-feature.json"));

    [Theory, MemberData(nameof(OfForm)), MemberData(nameof(OfMeaning))]
    public void A_broken_model_is_refused_with_its_file_the_place_and_what_is_allowed(
        string place, string? value, string complainedOf, string english, string chinese)
    {
        var json = value is null ? EveryFeature.Without(place) : EveryFeature.With(place, value);
        var error = Assert.Throws<WorkbookException>(() => ScoreModels.Parse(json, "broken.json")).Text;
        Assert.Contains("\"broken.json\"", error.English);
        Assert.Contains("“broken.json”", error.Chinese);
        Assert.Contains($"{complainedOf}: ", error.English);
        Assert.Contains($"{complainedOf}：", error.Chinese);
        Assert.Contains(english, error.English);
        Assert.Contains(chinese, error.Chinese);
        Assert.DoesNotContain('\n', error.English + error.Chinese);
    }

    [Theory, MemberData(nameof(OfForm)), MemberData(nameof(OfMeaning))]
    public void One_error_is_complained_of_where_it_is_and_nowhere_else(
        string place, string? value, string complainedOf, string english, string chinese)
    {
        var json = value is null ? EveryFeature.Without(place) : EveryFeature.With(place, value);
        var problems = ScoreModels.Validate(json, "broken.json");
        Assert.Contains(problems, problem => problem.Path == complainedOf && problem.What.English.Contains(english) && problem.What.Chinese.Contains(chinese));
        // Whoever changes an id or a reference also leaves another one without its counterpart.
        Assert.All(problems, problem => Assert.True(
            problem.Path == complainedOf || problem.What.English.Contains("stands nowhere") || problem.What.English.Contains("There is no metric"), problem.ToString()));
    }

    [Fact]
    public void Every_violation_is_reported_not_only_the_first()
    {
        var json = EveryFeature.Json.Replace("\"high\": 100", "\"high\": -1").Replace("\"unit\": \"hours\"", "\"unit\": \"hour\"").Replace("\"cap\": 3,", "\"cap\": 0, \"colour\": 1,");
        var paths = ScoreModels.Validate(json, "broken.json").Select(problem => problem.Path).ToArray();
        string[] expected =
        [
            "adjustments[0].cap", "adjustments[0].colour", "metrics[1].unit", "metrics[3].normalisation.low", "metrics[4].normalisation.low", "scale.low",
        ];
        Assert.Equal(expected, paths.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_message_tells_ten_problems_and_counts_the_rest()
    {
        // Every text in both languages loses its Chinese: two problems each, the unknown "cn" and the missing "zh".
        var json = EveryFeature.Json.Replace("\"zh\"", "\"cn\"");
        var titles = EveryFeature.Json.Split("\"zh\"").Length - 1;
        var error = Assert.Throws<WorkbookException>(() => ScoreModels.Parse(json, "broken.json")).Text;
        Assert.EndsWith($"And {(2 * titles) - 10} more.", error.English);
        Assert.EndsWith($"另有 {(2 * titles) - 10} 处问题。", error.Chinese);
    }

    [Fact]
    public void A_problem_has_the_line_and_the_column_of_its_place()
    {
        var problem = Assert.Single(ScoreModels.Validate("""
            { "id": "a", "version": "1",
              "title": { "en": "A", "zh": "甲" }, "scale": { "low": 0, "high": "x" },
              "missing": { "policy": "zero" },
              "metrics": [{ "id": "m", "title": { "en": "M", "zh": "项" }, "unit": "number", "direction": "benefit", "value": "m", "normalisation": { "kind": "identity" } }],
              "score": { "id": "total", "title": { "en": "T", "zh": "总" }, "aggregation": "arithmetic", "parts": [{ "metric": "m", "weight": 1 }] }
            }
            """, "a.json"));
        // A problem with a value is placed at the name of its property.
        Assert.Equal(("scale.high", 2, "  \"title\": { \"en\": \"A\", \"zh\": \"甲\" }, \"scale\": { \"low\": 0, ".Length + 1), (problem.Path, problem.Line, problem.Column));
    }

    [Fact]
    public void A_property_that_stands_twice_is_refused()
    {
        var problem = Assert.Single(ScoreModels.Validate(EveryFeature.Json.Replace("\"worst\": 3,", "\"worst\": 3, \"worst\": 2,"), "broken.json"));
        Assert.Equal("metrics[0].normalisation.worst", problem.Path);
        Assert.Contains("stands twice", problem.What.English);
        Assert.Contains("出现两次", problem.What.Chinese);
    }

    [Theory]
    [InlineData("", 1, 1, "the file is empty", "文件为空")]
    [InlineData("{\n  \"id\": \"甲\",,\n}", 2, 13, "at \",\"", "位于“,”")]
    [InlineData("{ \"id\": \"a\"", 1, 12, "at the end of the line", "位于行尾")]
    [InlineData("{\n  // a comment\n}", 2, 3, "at \"// a comment\"", "位于“// a comment”")]
    [InlineData("{ \"scale\": NaN }", 1, 12, "at \"NaN }\"", "位于“NaN }”")]
    public void Text_that_is_not_JSON_is_refused_with_line_and_column(string json, int line, int column, string english, string chinese)
    {
        var error = Assert.Throws<WorkbookException>(() => ScoreModels.Parse(json, "broken.json")).Text;
        Assert.Contains("\"broken.json\"", error.English);
        Assert.Contains("“broken.json”", error.Chinese);
        Assert.Contains($"Line {line}, column {column}: not valid JSON", error.English);
        Assert.Contains($"第 {line} 行第 {column} 列：此处不是合法的 JSON", error.Chinese);
        Assert.Contains(english, error.English);
        Assert.Contains(chinese, error.Chinese);
    }

    [Theory]
    [InlineData("[]")]
    [InlineData("null")]
    [InlineData("\"six-factors\"")]
    public void A_text_that_is_no_object_is_no_model(string json)
    {
        var error = Assert.Throws<WorkbookException>(() => ScoreModels.Parse(json, "broken.json")).Text;
        Assert.Contains("expected an object in braces", error.English);
        Assert.Contains("应为花括号中的对象", error.Chinese);
    }

    [Fact]
    public void Half_a_character_is_refused_where_it_stands()
    {
        var problem = Assert.Single(ScoreModels.Validate(EveryFeature.Json.Replace("\"en\": \"Every feature\"", "\"en\": \"\\ud83d\""), "broken.json"));
        Assert.Equal("title.en", problem.Path);
    }

    [Theory]
    [InlineData(40, true)]
    [InlineData(200, false)]
    [InlineData(3000, false)]
    public void A_tree_may_be_deep_but_not_without_end(int levels, bool isAllowed)
    {
        const string Title = """ "title": { "en": "D", "zh": "维" }, "aggregation": "arithmetic" """;
        var deep = """{ "metric": "given", "weight": 1 }""";
        for (var i = 0; i < levels; i++) deep = $$"""{ "id": "level{{i}}", "weight": 1, {{Title}}, "parts": [{{deep}}] }""";
        var json = EveryFeature.Json.Replace("""{ "metric": "given", "weight": 1 }""", deep);
        Assert.Equal(isAllowed, ScoreModels.Validate(json, "deep.json").Count == 0);
    }

    [Fact]
    public void A_file_made_of_mistakes_is_refused_before_all_of_them_are_found()
    {
        var watch = System.Diagnostics.Stopwatch.StartNew();
        var json = "{\"metrics\":[" + string.Concat(Enumerable.Repeat("{},", 300_000)) + "{}]}";
        var text = Assert.Throws<WorkbookException>(() => ScoreModels.Parse(json, "many.json")).Text;
        Assert.Contains("And at least 990 more.", text.English, StringComparison.Ordinal);
        Assert.Contains("另有至少 990 处问题。", text.Chinese, StringComparison.Ordinal);
        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(30), $"{watch.Elapsed}");
    }
}

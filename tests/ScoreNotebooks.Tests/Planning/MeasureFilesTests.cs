using System.Text.Json;
using NJsonSchema;
using ScoreNotebooks.Tests.Models;

namespace ScoreNotebooks.Tests.Planning;

public class MeasureFilesTests
{
    private static readonly string Folder = Path.GetFullPath("../measures", ModelFolder.Path);
    private static readonly string Json = File.ReadAllText(Path.Combine(Folder, "shop-measures.json"));

    public static TheoryData<string, string, string, string> Broken => new()
    {
        { "\"metric\": \"packaging\"", "\"metrik\": \"packaging\"", "Did you mean \"metric\"?", "是否想写“metric”？" },
        { "\"redLine\": \"false-tracking\"", "\"redLine\": \"false-trackin\"", "Did you mean \"false-tracking\"?", "是否想写“false-tracking”？" },
        { "\"scored\": \"another-form\"", "\"scored\": \"another\"", "expected one of yes, another-form, no", "应为 yes、another-form、no 之一" },
        { "\"id\": \"quality-team\"", "\"id\": \"supplier-screening\"", "is already used at measures[0].id", "已在 measures[0].id 使用" },
        { "\"movesNothing\": {", "\"moveNothing\": {", "Did you mean \"movesNothing\"?", "是否想写“movesNothing”？" },
        { "\"measures\": [", "\"measures\": ", "not valid JSON", "不是合法的 JSON" },
    };

    [Fact]
    public async Task The_shipped_file_fits_its_schema() =>
        Assert.Empty((await JsonSchema.FromFileAsync(Path.Combine(Folder, "measures.schema.json"))).Validate(Json));

    [Fact]
    public void The_schema_names_every_property_and_no_other()
    {
        var schema = JsonDocument.Parse(File.ReadAllText(Path.Combine(Folder, "measures.schema.json"))).RootElement;
        Assert.Equal(MeasureVocabulary.File.Order(), Names(schema));
        foreach (var (definition, known) in new[]
                 {
                     ("measure", MeasureVocabulary.Measure), ("moved", MeasureVocabulary.Moved), ("origin", MeasureVocabulary.Origin),
                     ("redLine", MeasureVocabulary.RedLine), ("source", ModelVocabulary.Source),
                 })
            Assert.Equal(known.Order(), Names(schema.GetProperty("definitions").GetProperty(definition)));
    }

    [Theory, MemberData(nameof(Broken))]
    public void A_broken_file_is_refused_with_its_place(string whole, string broken, string english, string chinese)
    {
        Assert.Contains(whole, Json, StringComparison.Ordinal);
        var place = Json.IndexOf(whole, StringComparison.Ordinal);
        var refusal = Assert.Throws<WorkbookException>(() => Measures.Parse(Json[..place] + broken + Json[(place + whole.Length)..], "mine.json"));
        Assert.Contains("The file of measures \"mine.json\" cannot be used", refusal.Text.English, StringComparison.Ordinal);
        Assert.Contains(english, refusal.Text.English, StringComparison.Ordinal);
        Assert.Contains(chinese, refusal.Text.Chinese, StringComparison.Ordinal);
        Assert.Matches("[Ll]ine [0-9]+, column [0-9]+", refusal.Text.English);
        Assert.Matches("第 [0-9]+ 行第 [0-9]+ 列", refusal.Text.Chinese);
    }

    [Theory]
    [InlineData("", "neither what it moves", "既没有写明影响哪些指标")]
    [InlineData(""", "moves": [{ "metric": "a", "through": { "en": "b", "zh": "乙" } }], "movesNothing": { "en": "c", "zh": "丙" }""", "both moves metrics", "又写了不影响任何指标")]
    public void A_measure_either_moves_metrics_or_says_why_not(string rest, string english, string chinese)
    {
        var json = $$"""{ "measures": [{ "id": "a", "title": { "en": "A", "zh": "甲" }{{rest}} }] }""";
        var refusal = Assert.Throws<WorkbookException>(() => Measures.Parse(json, "mine.json"));
        Assert.Contains(english, refusal.Text.English, StringComparison.Ordinal);
        Assert.Contains(chinese, refusal.Text.Chinese, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_metric_that_a_measure_moves_is_one_of_a_shipped_model()
    {
        var known = ScoreModels.All.SelectMany(model => model.Metrics.Select(metric => metric.Id).Concat(model.Adjustments.Select(adjustment => adjustment.Id))).ToHashSet();
        Assert.Subset(known, Measures.All.Measures.SelectMany(measure => measure.Moves.Select(moved => moved.Metric)).ToHashSet());
    }

    [Fact]
    public void Every_metric_of_the_six_factors_is_moved_by_a_measure()
    {
        var moved = Measures.All.For(Shops.Model).Measures.SelectMany(measure => measure.Moves.Select(one => one.Metric)).ToHashSet();
        Assert.Subset(moved, Shops.Model.Metrics.Select(metric => metric.Id).ToHashSet());
    }

    [Fact]
    public void Every_measure_has_its_source_and_its_words()
    {
        Assert.All(Measures.All.Measures, measure =>
        {
            Assert.NotEmpty(measure.Origins);
            Assert.NotNull(measure.Description);
            Assert.True(measure.MovesNothing is not null || measure.LeadTime is not null, measure.Id);
        });
    }

    // The file states no figure of cost or effect: a percentage or an amount of money stands only in the rules of red lines.
    [Fact]
    public void No_measure_states_what_it_costs_or_how_much_it_does() => Assert.All(Measures.All.Measures, measure => Assert.All(
        Words(measure), text => Assert.DoesNotMatch("[0-9] ?(%|yuan|元|百分点|stars|星)", text.English + text.Chinese)));

    [Fact]
    public void No_measure_advises_to_buy_orders_or_reviews()
    {
        string[] forbidden = ["刷单", "刷评", "补单", "好评返现", "返现", "brush", "buy review", "buy order", "paid review", "cash"];
        Assert.All(Measures.All.Measures, measure => Assert.All(
            Words(measure), text => Assert.DoesNotContain(forbidden, word => (text.English + text.Chinese).Contains(word, StringComparison.OrdinalIgnoreCase))));
    }

    [Fact]
    public void What_tempts_to_fake_says_what_happens_to_those_who_do()
    {
        Assert.Equal("induced-reviews", Measures.Find("review-reminder").RedLine!.Id);
        Assert.Equal("induced-reviews", Measures.Find("answer-reviews").RedLine!.Id);
        Assert.Equal("false-tracking", Measures.Find("upload-tracking").RedLine!.Id);
        Assert.Equal("false-advertising", Measures.Find("accurate-descriptions").RedLine!.Id);
        Assert.Equal("assessment-services", Measures.Find("agency").RedLine!.Id);
        Assert.All(Measures.All.RedLines, line => Assert.Equal(Confidence.Official, line.Source.Confidence));
    }

    // The six tables of the article have three measures each.
    [Fact]
    public void The_six_tables_of_the_article_on_product_and_logistics_are_whole()
    {
        var origins = Measures.All.From("product-logistics-article").Measures.SelectMany(measure => measure.Origins).ToList();
        for (var table = 1; table <= 6; table++) Assert.Equal(3, origins.Count(origin => origin.Place.Chinese.StartsWith($"文本{table}", StringComparison.Ordinal)));
        Assert.Equal(18, origins.Count);
    }

    // What the article counts for product and logistics but the platform under service.
    [Theory]
    [InlineData("service-team")]
    [InlineData("patient-answers")]
    [InlineData("after-sales-team")]
    [InlineData("fast-after-sales")]
    public void Service_is_said_to_be_service(string measure)
    {
        Assert.Contains("Douyin measures it under service", Measures.Find(measure).Correction!.English, StringComparison.Ordinal);
        Assert.Contains("官方计入服务", Measures.Find(measure).Correction!.Chinese, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("promotions")]
    [InlineData("brand-image")]
    [InlineData("official-training")]
    public void What_moves_no_metric_says_why(string measure) => Assert.NotNull(Measures.Find(measure).MovesNothing);

    [Fact]
    public void Measures_and_catalogues_are_shown_in_both_languages()
    {
        var view = ((IViewable)Measures.All.Moving("shipping_time").For(Shops.Model)).ToView();
        Assert.Contains("Average time to ship: orders leave sooner", view.ToText(Language.English), StringComparison.Ordinal);
        Assert.Contains("平均发货时长：更快发出", view.ToText(Language.Chinese), StringComparison.Ordinal);
        Assert.Contains("清退店铺", ((IViewable)Measures.Find("review-reminder")).ToView().ToText(Language.Chinese), StringComparison.Ordinal);
        Assert.Contains("in another form", Measures.All.From("product-logistics-article").Origins().ToText(Language.English), StringComparison.Ordinal);
    }

    private static IEnumerable<BilingualText> Words(Measure measure) => new[] { measure.Title, measure.Description, measure.LeadTime, measure.MovesNothing, measure.Correction }
        .OfType<BilingualText>().Concat(measure.Moves.Where(moved => moved.Metric != "return_insurance").Select(moved => moved.Through));

    private static IEnumerable<string> Names(JsonElement definition) => definition.GetProperty("properties").EnumerateObject().Select(property => property.Name).Order();
}

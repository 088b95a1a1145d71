using System.Text.Json;
using NJsonSchema;

namespace ScoreNotebooks.Tests.Models;

public class SchemaTests
{
    private const string File = "score-model.schema.json";

    private static readonly Lazy<JsonSchema> Schema = new(() => JsonSchema.FromFileAsync(ModelFolder.File(File)).GetAwaiter().GetResult());
    private static readonly JsonElement Text = JsonDocument.Parse(System.IO.File.ReadAllText(ModelFolder.File(File))).RootElement;

    public static TheoryData<string> Shipped => ModelFilesTests.Shipped;

    public static TheoryData<string, string?, string, string, string> OfForm => BrokenModels.OfForm;

    public static TheoryData<string, string> Kinds => new()
    {
        { "text", "Text" }, { "countGroup", "CountGroup" }, { "metric", "Metric" }, { "window", "Window" },
        { "minimumSample", "MinimumSample" }, { "score", "Score" }, { "metricPart", "MetricPart" },
        { "dimensionPart", "DimensionPart" }, { "adjustment", "Adjustment" }, { "limits", "Limits" },
        { "displayStep", "Display" }, { "gate", "Gate" }, { "gateLine", "GateLine" }, { "source", "Source" }, { "official", "Official" },
        { "fewOrders", "FewOrders" }, { "lowVolume", "LowVolume" }, { "protectedMetric", "ProtectedMetric" },
        { "variants", "Variants" }, { "variantRow", "VariantRow" },
    };

    [Theory, MemberData(nameof(Shipped))]
    public void A_shipped_model_fits_the_schema(string id) => Assert.True(Accepts(System.IO.File.ReadAllText(ModelFolder.File($"{id}.json"))));

    [Fact]
    public void A_model_with_every_feature_fits_the_schema() => Assert.True(Accepts(EveryFeature.Json));

    [FsCheck.Xunit.Property(Arbitrary = [typeof(RandomModels)], MaxTest = 30)]
    public void A_random_model_fits_the_schema(ScoreModel model) => Assert.True(Accepts(model.ToJson()));

    [Theory, MemberData(nameof(OfForm))]
    public void An_error_of_form_is_refused_by_the_schema_too(string place, string? value, string complainedOf, string english, string chinese)
    {
        Assert.NotEmpty(complainedOf + english + chinese);
        Assert.False(Accepts(value is null ? EveryFeature.Without(place) : EveryFeature.With(place, value)));
    }

    [Fact]
    public void The_schema_names_every_property_of_a_model_and_no_other()
    {
        Assert.Equal(ModelVocabulary.Model.Order(), Names(Text));
        var properties = Text.GetProperty("properties");
        Assert.Equal(ModelVocabulary.Scale.Order(), Names(properties.GetProperty("scale")));
        Assert.Equal(ModelVocabulary.Missing.Order(), Names(properties.GetProperty("missing")));
        Assert.Equal(ModelVocabulary.Effective.Order(), Names(properties.GetProperty("effective").GetProperty("anyOf")[0]));
    }

    [Theory, MemberData(nameof(Kinds))]
    public void The_schema_names_every_property_of_a_kind_of_object_and_no_other(string definition, string kind)
    {
        var known = (string[])typeof(ModelVocabulary).GetField(kind, System.Reflection.BindingFlags.Static | System.Reflection.BindingFlags.NonPublic)!.GetValue(null)!;
        Assert.Equal(known.Order(), Names(Text.GetProperty("definitions").GetProperty(definition)));
    }

    [Fact]
    public void The_schema_names_every_normalisation_and_its_properties() => NamesEveryKind("normalisation", ModelVocabulary.Normalisations);

    [Fact]
    public void The_schema_names_every_treatment_and_its_properties() => NamesEveryKind("treatment", ModelVocabulary.Treatments);

    private static void NamesEveryKind(string definition, IReadOnlyDictionary<string, string[]> known)
    {
        var kinds = Text.GetProperty("definitions").GetProperty(definition).GetProperty("oneOf").EnumerateArray()
            .ToDictionary(kind => kind.GetProperty("properties").GetProperty("kind").GetProperty("enum")[0].GetString()!, Names);
        Assert.Equal(known.Keys.Order(), kinds.Keys.Order());
        Assert.All(kinds, kind => Assert.Equal(known[kind.Key].Order(), kind.Value));
    }

    [Fact]
    public void The_schema_names_the_choices_that_the_reader_knows()
    {
        var definitions = Text.GetProperty("definitions");
        var metric = definitions.GetProperty("metric").GetProperty("properties");
        Assert.Equal(ModelVocabulary.Units.Names, Choices(metric.GetProperty("unit")));
        Assert.Equal(ModelVocabulary.Directions.Names, Choices(metric.GetProperty("direction")));
        Assert.Equal(ModelVocabulary.Aggregations.Names, Choices(definitions.GetProperty("aggregation")));
        Assert.Equal(ModelVocabulary.MissingPolicies.Names, Choices(Text.GetProperty("properties").GetProperty("missing").GetProperty("properties").GetProperty("policy")));
        Assert.Equal(ModelVocabulary.OfficialScorings.Names, Choices(definitions.GetProperty("official").GetProperty("properties").GetProperty("scored")));
        Assert.Equal(ModelVocabulary.Confidences.Names, Choices(definitions.GetProperty("source").GetProperty("properties").GetProperty("confidence")));
    }

    [Fact]
    public void Schema_and_reader_require_the_same_properties()
    {
        foreach (var (path, isProperty) in EveryFeature.Places())
        {
            if (!isProperty) continue;
            var json = EveryFeature.Without(path);
            var isRequired = ScoreModels.Validate(json, "a.json").Any(problem => problem.Path == path && problem.What.English.StartsWith("is missing", StringComparison.Ordinal));
            Assert.True(Accepts(json) != isRequired, $"{path} is {(isRequired ? "" : "not ")}required by the reader, but the schema disagrees.");
        }
    }

    [Fact]
    public void Schema_and_reader_refuse_an_unknown_property_in_every_object()
    {
        foreach (var path in EveryFeature.Objects())
        {
            var json = EveryFeature.With(EveryFeature.Joined(path, "colour"), "1");
            Assert.False(Accepts(json), path);
            Assert.Contains(ScoreModels.Validate(json, "a.json"), problem => problem.Path == EveryFeature.Joined(path, "colour"));
        }
    }

    [Theory]
    [InlineData("null")]
    [InlineData("true")]
    [InlineData("\"text\"")]
    [InlineData("-1.5")]
    [InlineData("[]")]
    [InlineData("{}")]
    public void What_the_schema_refuses_the_reader_refuses_and_every_wrong_type_both_do(string value)
    {
        foreach (var (path, _) in EveryFeature.Places())
        {
            var json = EveryFeature.With(path, value);
            var isAccepted = Accepts(json);
            var problems = ScoreModels.Validate(json, "a.json");
            Assert.True(isAccepted || problems.Count > 0, $"The schema refuses {value} at {path}; the reader takes it.");
            var isWrongType = problems.Any(problem => problem.What.English.StartsWith("expected ", StringComparison.Ordinal));
            Assert.True(!isAccepted || !isWrongType, $"The reader refuses {value} at {path} for its type; the schema takes it.");
        }
    }

    private static bool Accepts(string json) => Schema.Value.Validate(json).Count == 0;

    private static IEnumerable<string> Names(JsonElement schema) => schema.GetProperty("properties").EnumerateObject().Select(property => property.Name).Order();

    private static IEnumerable<string> Choices(JsonElement schema) => schema.GetProperty("enum").EnumerateArray().Select(choice => choice.GetString()!);
}

namespace ScoreNotebooks.Tests.Models;

/// <summary>
/// Adds to a random model what platforms' rules have beside the tree: few orders, protection, variants, stars, official
/// marks. Drawn from the model itself, so that models without them stay as they are.
/// </summary>
internal sealed class RandomRules
{
    private readonly ScoreModel _model;
    private readonly ModelTraits _traits;
    private readonly Random _random;

    internal RandomRules(ScoreModel model, ModelTraits traits)
    {
        _model = model;
        _traits = traits;
        _random = new Random(model.ToJson().Sum(character => (int)character));
    }

    internal ScoreModel Added() => _model with
    {
        Metrics = [.. _model.Metrics.Select(metric => Half() ? metric with { Official = Official() } : metric)],
        Gates = [.. _model.Gates.Select(Gate)],
        Stars = Half() ? [new DisplayStep(60, "4") { Source = "S1" }] : [],
        FewOrders = IsAllowed(ModelTraits.WithinScale) && Half() ? FewOrders() : null,
        LowVolume = Half() && IsAllowed(ModelTraits.Any) ? LowVolume() : null,
        Variants = Half() ? [] : [new VariantTable(Title("variants"), ["m0"], [new VariantRow("女装", Half() ? "旗舰" : null, [_random.Next(9)]), new VariantRow(null, null, [2])], Half() ? "S1" : null)],
        Conflicts = Half() ? [Title("a conflict")] : [],
        Source = Half() ? "S1" : null,
    };

    private bool IsAllowed(ModelTraits unless) => (_traits & (unless | ModelTraits.ManyOrders | ModelTraits.TreeOnly)) == 0;

    private OfficialUse Official() => new(_random.GetItems(Enum.GetValues<OfficialScoring>(), 1)[0], Half() ? Title("as") : null, Half() ? "S1" : null);

    private Gate Gate(Gate gate) => gate with
    {
        Also = Half() ? [new GateLine(_model.Root.Id, 65, 65)] : [],
        MeanDays = Half() ? 7 : null,
        For = Half() ? Title("for some") : null,
        Further = Half() ? Title("more") : null,
        Source = Half() ? "S1" : null,
    };

    private FewOrders FewOrders() => _random.Next(3) switch
    {
        0 => new FewOrders(Title("growth"), Formula.Parse("orders"), 40, 70),
        1 => new FewOrders(Title("growth"), Formula.Parse("orders"), 40, 70) { Lowered = 60, LoweredIf = Formula.Parse("bad"), Source = "S1" },
        _ => new FewOrders(Title("none"), Formula.Parse("orders"), 40, null),
    };

    private LowVolume LowVolume() => new(
        "low-volume", Title("few orders"), Formula.Parse("orders"), 100, _random.Next(60), _random.Next(100),
        [.. _model.Metrics.Where(_ => Half()).Take(3).Select(metric => new ProtectedMetric(metric.Id, Formula.Parse("bad"))).DefaultIfEmpty(new ProtectedMetric("m0", Formula.Parse("bad")))]);

    private bool Half() => _random.Next(2) == 0;

    private static BilingualText Title(string text) => new(text, $"{text}(中文)");
}

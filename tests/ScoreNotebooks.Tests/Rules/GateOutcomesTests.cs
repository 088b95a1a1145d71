namespace ScoreNotebooks.Tests.Rules;

public class GateOutcomesTests
{
    private static readonly ScoreModel August = ScoreModels.Find("douyin", new DateOnly(2026, 8, 20)).FromDimensionScores()
        .WithWeights(("product", 1), ("logistics", 1), ("service", 1));

    // The affiliate programme: total from 70 and product score from 65, to get in and to stay. (65 + 70 + 75) / 3 = 70.
    [Theory]
    [InlineData(65, 70, 75, GateState.Open)]
    [InlineData(65, 70, 74.9, GateState.Closed)]
    [InlineData(64.9, 80, 80, GateState.Closed)]
    public void Every_line_of_a_gate_has_to_be_passed(double product, double logistics, double service, GateState state) =>
        Assert.Equal(state, StateOf("affiliate", product, logistics, service));

    // Fruit: the lines to get in are 72 and 70, those to stay are not public.
    [Theory]
    [InlineData(72, GateState.Open)]
    [InlineData(71, GateState.Unknown)]
    public void Between_the_lines_what_is_not_public_stays_unknown(double score, GateState state) =>
        Assert.Equal(state, StateOf("affiliate_fruit", score, score, score));

    // Industry clean-out: below 60 a shop leaves; where entry lies is not public for it.
    [Theory]
    [InlineData(60, GateState.StaysIn)]
    [InlineData(59.9, GateState.Closed)]
    public void Where_only_the_line_to_stay_is_public_nobody_is_said_to_get_in(double score, GateState state) =>
        Assert.Equal(state, StateOf("industry_60", score, score, score));

    [Fact]
    public void The_line_of_advertising_is_never_guessed() => Assert.Equal(GateState.Unknown, StateOf("advertising", 100, 100, 100));

    [Fact]
    public void The_table_tells_lines_states_and_what_is_not_public_in_both_languages()
    {
        var table = Scores(65, 70, 75).Gates().ToTable();
        var (english, chinese) = (table.ToText(Language.English), table.ToText(Language.Chinese));
        Assert.Contains("Shop experience score from 70, Product score from 65", english);
        Assert.Contains("mean of 7 days", english);
        Assert.Contains("Lines that are not public are read at", english);
        Assert.Contains("商家体验分不低于 70，商品体验分不低于 65", chinese);
        Assert.Contains("7 日均值", chinese);
        Assert.Contains("未知", chinese);
    }

    private static GateState StateOf(string gate, double product, double logistics, double service) =>
        Scores(product, logistics, service).Gates().Of("店").Single(outcome => outcome.Gate.Id == gate).State;

    private static Scoreboard Scores(double product, double logistics, double service) => August.Score(new ShopTable(["店"],
    [
        new TableColumn("商品体验分", Unit.Number, new[] { product }), new TableColumn("物流体验分", Unit.Number, new[] { logistics }),
        new TableColumn("服务体验分", Unit.Number, new[] { service }),
    ]));
}

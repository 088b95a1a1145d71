using ScoreNotebooks.Scripting.Samples;

namespace ScoreNotebooks.Scripting;

/// <summary>Strings that are names: the parameter's attribute says where they come from.</summary>
public class TextCompletionTests
{
    private const string Earlier = "var market = Market.Default; var names = 1;";

    private static readonly string[] Shops = ["小店A", "say \\\"hi\\\"", "c:\\\\d"];

    [Theory]
    [InlineData("market.Find(\"|\")")]
    [InlineData("market.Find(\"|")]
    [InlineData("market.Find(\"|)")]
    [InlineData("market.Find(least: 2, shop: \"|\")")]
    [InlineData("market.Find(shop: \"|")]
    [InlineData("market[\"|\"]")]
    [InlineData("market[\"|")]
    [InlineData("market[\"|\"].Score")]
    [InlineData("market.Compare(\"|\")")]
    [InlineData("market.Compare(\"小店A\", \"|\")")]
    [InlineData("market.Compare([\"小店A\", \"|\"])")]
    [InlineData("market.Compare(new[] { \"|\" })")]
    [InlineData("market.Weigh((\"|\", 3))")]
    [InlineData("market.Weigh((\"|")]
    [InlineData("market.Weigh((\"小店A\", 3), (\"|")]
    [InlineData("market.Weigh(new Dictionary<string, double> { [\"|\"] = 3 })")]
    [InlineData("market.Praise(\"|\")")]
    [InlineData("market.Self.Find(\"|\")")]
    [InlineData("Market.Default.Find(\"|\")")]
    [InlineData("var fresh = Market.Default; fresh.Find(\"|\")")]
    [InlineData("var fresh = market; fresh.Self.Find(\"|\")")]
    [InlineData("market.Only(2).Find(\"|\")")]
    [InlineData("market.Only(2).Self.Only(1).Find(\"|\")")]
    [InlineData("var few = market.Only(2);\nfew.Find(\"|\")")]
    [InlineData("Market.Both(Market.Make(), market).Find(\"|\")")]
    [InlineData("market.Watch().Find(\"|\")")]
    [InlineData("var market = Market.Make();\nmarket.Find(\"|")]
    [InlineData("Market.Named(\"all\").Find(\"|\")")]
    [InlineData("var all = Market.Named(\"all\");\nall.Only(1).Find(\"|")]
    [InlineData("market[0].Find(\"|\")")]
    [InlineData("var few = market[1];\nfew.Find(\"|\")")]
    [InlineData("var found = nothing;\nmarket.Find(\"|\")")]
    [InlineData("display(market.Find(\"|\"))")]
    [InlineData("$\"{market.Find(\"|\")}\"")]
    [InlineData("$\"{market.Find(\"|")]
    public void The_names_are_offered_in_their_order(string typed) =>
        Assert.Equal(Shops, Typing.Texts(typed, Earlier));

    [Fact]
    public void A_static_member_can_give_the_names() => Assert.Equal(["six", "seven"], Typing.Texts("Market.Load(\"|\")"));

    [Theory]
    [InlineData("Market.Make().Find(\"|\")")]
    [InlineData("Market.Named(\"none\").Find(\"|\")")]
    [InlineData("market.Shops[0].WithScore(\"|\")")]
    [InlineData("\"a\".Replace(\"|\")")]
    [InlineData("\"|\"")]
    [InlineData("market.Find(\"a\" + \"|\")")]
    [InlineData("market.Find(least: \"|\")")]
    public void Where_there_is_no_value_to_look_at_or_no_name_is_wanted_nothing_is_offered(string typed) => Assert.Empty(Typing.Texts(typed, Earlier));

    [Fact]
    public void No_method_runs_to_find_names()
    {
        var before = Market.Looks;
        Typing.Texts("Market.Make().Find(\"|\")", Earlier);
        Typing.Texts("Market.Named(\"all\").Find(\"|\")", Earlier);
        Typing.Texts("var made = Market.Make(); made.Only(1).Find(\"|\")", Earlier);
        Typing.Texts("Market.Both(late.First(), market).Find(\"|\")", Earlier, "var late = Enumerable.Range(0, 1).Select(_ => Market.Make());");
        Assert.Equal(before, Market.Looks);
    }

    [Fact]
    public void The_text_between_the_quotation_marks_is_replaced_and_what_stands_before_the_cursor_is_looked_for()
    {
        var answer = Typing.SessionAfter(Earlier).Complete("market.Find(\"小|店\", 2)");
        Assert.Equal((13, 2), (answer.Start, answer.Length));
        Assert.Equal(("小店A", CompletionItemKind.Text), (Assert.Single(answer.Items).Text, answer.Items[0].Kind));
    }

    [Fact]
    public void Texts_are_escaped_as_the_literal_asks()
    {
        Assert.Equal(["小店A", "say \"\"hi\"\"", "c:\\d"], Typing.Texts("market.Find(@\"|\")", Earlier));
        Assert.Equal(["c:\\d"], Typing.Texts("market.Find(\"\"\"c|\"\"\")", Earlier));
    }
}

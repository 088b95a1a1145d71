namespace ScoreNotebooks.Scripting;

public class DescriptionTests
{
    private const string Earlier = "var market = Market.Default; var shop = market.Shops[0]; var limit = 4.5; var name = \"小店A\"; var list = new List<int> { 1, 2 };";

    [Theory]
    [InlineData("mar|ket.Self", "Market market")]
    [InlineData("lim|it + 1", "double limit = 4.5")]
    [InlineData("na|me", "string name = \"小店A\"")]
    [InlineData("lis|t", "List<int> list = [2]")]
    [InlineData("var lim|it = 3L;", "long limit")]
    [InlineData("market.Sel|f", "Market Market.Self")]
    [InlineData("market.Fi|nd(\"a\")", "Shop Market.Find(string shop, double least = 0)")]
    [InlineData("market.Fi|nd(", "Shop Market.Find(string shop, double least = 0)")]
    [InlineData("market.Shops.Wher|e(s => s.Score > 4).First()", "IEnumerable<Shop> IEnumerable<Shop>.Where<Shop>(Func<Shop, bool> predicate)")]
    [InlineData("market.Shops.Where(s => s.Sco|re > 4).First()", "double Shop.Score")]
    [InlineData("market.Shops.Where(s => |s.Score > 4).First()", "Shop s")]
    [InlineData("$\"{shop.Na|me}\"", "string Shop.Name")]
    [InlineData("Ma|th.PI", "static class Math")]
    [InlineData("new Sh|op(\"a\", 1)", "Shop(string Name, double Score, int Orders = 10)")]
    [InlineData("shop with { Sco|re = 1 }", "double Shop.Score")]
    [InlineData("DayOfWeek.Fri|day", "DayOfWeek.Friday = 5")]
    [InlineData("var x = nothing;\nshop.Na|me", "string Shop.Name")]
    [InlineData("Shop oth|er = shop;", "Shop other")]
    [InlineData("market.Find(\"a\", lea|st: 2)", "double least = 0")]
    [InlineData("market.Find(least: 2, sh|op: \"a\")", "string shop")]
    [InlineData("new Shop(\"a\", Sco|re: 1)", "double Score")]
    [InlineData("foreach (var it|em in list) { }", "int item")]
    [InlineData("foreach (var (ke|y, value) in new Dictionary<string, int>()) { }", "string key")]
    [InlineData("limit is double va|lue", "double value")]
    [InlineData("shop is { Sco|re: > 4 }", "double Shop.Score")]
    [InlineData("market.Shops.Where(it|em => item.Score > 4).First()", "Shop item")]
    [InlineData("int.TryParse(\"1\", out var numb|er)", "int number")]
    [InlineData("double Twi|ce(double value) => value * 2;", "double Twice(double value)")]
    [InlineData("double Twice(double va|lue) => value * 2;", "double value")]
    [InlineData("Math.P|I", "const double Math.PI = 3.141592653589793")]
    [InlineData("int.Max|Value", "const int int.MaxValue = 2147483647")]
    [InlineData("i|nt.MaxValue", "struct int")]
    [InlineData("dis|play(shop)", "DisplayedValue display(object value)")]
    [InlineData("Con|sole.WriteLine(1)", "class Console")]
    [InlineData("var pai|rs = list.Select(n => (Value: n, Twice: n * 2)).ToList();", "List<(int Value, int Twice)> pairs")]
    [InlineData("var row|s = list.Select(n => new { Value = n, Half = n / 2.0 }).ToList();", "List<new { int Value, double Half }> rows")]
    [InlineData("market.Fi|nd(\"a\");\nvar x = nothing +;", "Shop Market.Find(string shop, double least = 0)")]
    public void A_name_is_described_as_it_is_declared(string typed, string text) => Assert.Equal(text, At(typed)!.Text);

    [Fact]
    public void With_what_the_documentation_says()
    {
        Assert.Equal(
            "One shop, or null when there is no shop; see Self.\nshop: The name of a shop.\nleast: The least score.\n→ The shop.\nKeyNotFoundException: Nothing is thrown.",
            At("market.Fi|nd(\"a\")")!.Documentation);
        Assert.Equal("The least score.", At("market.Find(\"a\", le|ast: 2)")!.Documentation);
        Assert.Equal("The shops.", At("market.Sho|ps")!.Documentation);
        Assert.Equal("Shops by name, for what takes the name of one.\nShops: The shops.", At("Mar|ket.Default")!.Documentation);
        Assert.Null(At("Math.Ab|s(1)")!.Documentation);
    }

    [Fact]
    public void The_place_of_the_name_is_told()
    {
        var description = At("1 + shop.Na|me")!;
        Assert.Equal((9, 4), (description.Start, description.Length));
    }

    [Theory]
    [InlineData("1|2")]
    [InlineData("\"mar|ket\"")]
    [InlineData("// mar|ket")]
    [InlineData("noth|ing")]
    [InlineData("market |  ")]
    [InlineData("|")]
    public void Where_there_is_no_known_name_there_is_nothing(string typed) => Assert.Null(At(typed));

    [Fact]
    public void At_any_place_of_any_cell_there_is_an_answer_or_none_but_no_failure()
    {
        var session = new ScriptSession(OurEngine.Options);
        var offset = 0;
        foreach (var snippet in Snippets.All)
            for (var position = offset++ % 11; position <= snippet.Length; position += 11)
            {
                if (session.Describe(snippet, position) is { } description)
                    Assert.InRange(position, description.Start, description.Start + description.Length);
                session.SignaturesAt(snippet[..position], position);
            }
    }

    private static Description? At(string typed)
    {
        var position = typed.IndexOf('|', StringComparison.Ordinal);
        return Typing.SessionAfter(Earlier).Describe(typed.Remove(position, 1), position);
    }
}

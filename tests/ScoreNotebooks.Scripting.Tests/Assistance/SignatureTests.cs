namespace ScoreNotebooks.Scripting;

public class SignatureTests
{
    private const string Earlier = "var market = Market.Default; var shop = market.Shops[0]; Func<int, string> write = n => $\"{n}\";";

    [Theory]
    [InlineData("market.Find(|", "Shop Market.Find(string shop, double least = 0)", 0)]
    [InlineData("market.Find(|)", "Shop Market.Find(string shop, double least = 0)", 0)]
    [InlineData("market.Find(\"小|", "Shop Market.Find(string shop, double least = 0)", 0)]
    [InlineData("market.Find(\"小店A\", |", "Shop Market.Find(string shop, double least = 0)", 1)]
    [InlineData("market.Find(least: |", "Shop Market.Find(string shop, double least = 0)", 1)]
    [InlineData("market.Find(Sample.Optional(1, |", "string Sample.Optional(int first, string second = \"two\", double third = 3.5)", 1)]
    [InlineData("market.Find(Sample.Optional(1), |", "Shop Market.Find(string shop, double least = 0)", 1)]
    [InlineData("market[|", "Shop Market[string shop]", 0)]
    [InlineData("market.Compare(\"a\", \"b\", |", "int Market.Compare(params string[] shops)", 0)]
    [InlineData("market.Praise(|", "string Market.Praise(string shop)", 0)]
    [InlineData("new Shop(\"a\", |", "Shop(string Name, double Score, int Orders = 10)", 1)]
    [InlineData("write(|", "string Func<int, string>.Invoke(int arg)", 0)]
    [InlineData("market.Find(\"小店A\"|, 2)", "Shop Market.Find(string shop, double least = 0)", 0)]
    [InlineData("market.Find(\"小店A\", 2.0.Doubled()|)", "Shop Market.Find(string shop, double least = 0)", 1)]
    [InlineData("market.Find(Sample.Optional(1)|", "Shop Market.Find(string shop, double least = 0)", 0)]
    [InlineData("market.Find(least: 2, |", "Shop Market.Find(string shop, double least = 0)", 0)]
    [InlineData("market.Find(least: 2, sh|", "Shop Market.Find(string shop, double least = 0)", 0)]
    [InlineData("market.Weigh(|", "int Market.Weigh(params (string Shop, double Weight)[] weights)", 0)]
    [InlineData("Math.Round(2.5, |", "double Math.Round(double value, int digits)", 1)]
    [InlineData("Math.Round(2.5m, |", "decimal Math.Round(decimal d, int decimals)", 1)]
    [InlineData("Math.Round(digits: 2, |", "double Math.Round(double value, int digits)", 0)]
    [InlineData("Math.Max(1, |", "int Math.Max(int val1, int val2)", 1)]
    [InlineData("string.Join(\", \", |", "string string.Join(string separator, params string[] value)", 1)]
    [InlineData("string.Join(\", \", 1, |", "string string.Join(string separator, params object[] values)", 1)]
    [InlineData("market.Shops.Where(|", "IEnumerable<Shop> IEnumerable<Shop>.Where<Shop>(Func<Shop, bool> predicate)", 0)]
    [InlineData("market.Shops.Select((shop, index) => |", "IEnumerable<TResult> IEnumerable<Shop>.Select<Shop, TResult>(Func<Shop, int, TResult> selector)", 0)]
    [InlineData("market.Shops.Select(s => (Who: s, s.Score)).OrderBy(|", "IOrderedEnumerable<(Shop Who, double Score)> IEnumerable<(Shop Who, double Score)>.OrderBy<(Shop Who, double Score), TKey>(Func<(Shop Who, double Score), TKey> keySelector)", 0)]
    [InlineData("var x = nothing;\nmarket.Find(|", "Shop Market.Find(string shop, double least = 0)", 0)]
    public void In_a_call_the_method_and_the_parameter_are_named(string typed, string signature, int parameter)
    {
        var help = At(typed)!;
        Assert.Equal((signature, parameter), (help.Signatures[help.ActiveSignature].Text, help.ActiveParameter));
    }

    [Fact]
    public void All_overloads_are_there_and_the_first_that_takes_the_arguments_best_is_active()
    {
        var help = At("Math.Round(2.5, 1, |")!;
        Assert.Equal(typeof(Math).GetMethods().Count(static method => method.Name == "Round"), help.Signatures.Count);
        Assert.Equal(3, help.Signatures[help.ActiveSignature].Parameters.Count);
    }

    [Fact]
    public void Parameters_are_explained()
    {
        var signature = At("market.Find(|")!.Signatures[0];
        Assert.Equal("One shop, or null when there is no shop; see Self.", signature.Documentation);
        Assert.Equal([("shop", "string shop", "The name of a shop."), ("least", "double least = 0", "The least score.")], signature.Parameters.Select(static parameter => (parameter.Name, parameter.Text, parameter.Documentation!)));
    }

    [Theory]
    [InlineData("market|")]
    [InlineData("market.Find(\"a\")|")]
    [InlineData("(1 + |")]
    [InlineData("// market.Find(|")]
    [InlineData("nothing(|")]
    public void Outside_a_call_there_is_nothing(string typed) => Assert.Null(At(typed));

    private static SignatureHelp? At(string typed)
    {
        var position = typed.IndexOf('|', StringComparison.Ordinal);
        return Typing.SessionAfter(Earlier).SignaturesAt(typed.Remove(position, 1), position);
    }
}

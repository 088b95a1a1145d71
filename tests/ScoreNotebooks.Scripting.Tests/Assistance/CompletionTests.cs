namespace ScoreNotebooks.Scripting;

public class CompletionTests
{
    private static readonly string[] ShopMembers = ["Grade", "Name", "Note", "Orders", "Parts", "Score"];

    // A variable of an earlier cell, so that "shop." is a Shop and "shops." a list of them.
    private const string Earlier = "var shop = new Shop(\"A\", 4.6); var shops = new List<Shop> { shop }; int? rating = 4;";

    [Theory]
    [InlineData("shop.|")]
    [InlineData("shop?.|")]
    [InlineData("$\"{shop.|}\"")]
    [InlineData("$\"{shop.|")]
    [InlineData("$@\"{shop.|")]
    [InlineData("var text = $\"{(shop.|")]
    [InlineData("shops.Where(s => s.|")]
    [InlineData("shops.Where(s => s.|)")]
    [InlineData("shops.Where(s => s.Score > 4).OrderBy(s => s.Name).Select(s => s.|")]
    [InlineData("shops.GroupBy(s => s.Grade).Select(g => g.OrderBy(s => s.|")]
    [InlineData("shops.Where(s => s.|).ToList()")]
    [InlineData("shops.Join(shops, s => s.|")]
    [InlineData("shops[0].|")]
    [InlineData("shops.First().|\nvar next = 1;")]
    [InlineData("foreach (var s in shops) { s.|")]
    [InlineData("foreach (var s in shops)\n    s.|\n")]
    [InlineData("foreach (var s in shops)\n{\n    s.|\n}\nshops.Count")]
    [InlineData("foreach (var s in shops) { var x = s.Nothing; s.| }")]
    [InlineData("if (shop.|")]
    [InlineData("Func<Shop, double> f = s => { return s.|")]
    [InlineData("var x = nothing.AtAll;\nshop.|")]
    [InlineData("try { }\nshop.|")]
    [InlineData("var x = 5\nshop.|")]
    [InlineData("shop.Score + nothing + shop.|")]
    [InlineData("Math.Max(nothing, shop.|")]
    [InlineData("Shop other = nothing;\nother.|")]
    [InlineData("(shop.|, 1)")]
    [InlineData("new[] { shop.|")]
    [InlineData("new { shop.|")]
    [InlineData("shop with { Name = shop.|")]
    [InlineData("shop.Score switch { > 4 => shop.|")]
    public void Behind_a_dot_the_members_of_the_type_come_first(string typed)
    {
        var items = Typing.SessionAfter(Earlier).Complete(typed).Items;
        Assert.Equal(ShopMembers, items.TakeWhile(static item => item.Kind is not CompletionItemKind.ExtensionMethod).Where(static item => item.Kind == CompletionItemKind.Property).Select(static item => item.Text));
        Assert.Equal("ToString", items[^1].Text);
    }

    [Fact]
    public void Behind_a_dot_everything_is_offered_that_reflection_finds_and_a_cell_may_use()
    {
        // All that is public in Basket and not an accessor; object's members come last.
        var expected = typeof(Samples.Basket).GetMembers().Where(static member => member is not System.Reflection.MethodBase { IsSpecialName: true } and not System.Reflection.ConstructorInfo
            && member.Name is not ("Item" or "GetType" or "ReferenceEquals")).Select(static member => member.Name).Distinct().Order(StringComparer.OrdinalIgnoreCase);
        var offered = Typing.SessionAfter("var basket = new Basket();").Complete("basket.|").Items.Where(static item => item.Kind != CompletionItemKind.ExtensionMethod);
        Assert.Equal(expected, offered.Select(static item => item.Text).Order(StringComparer.OrdinalIgnoreCase));
    }

    [Theory]
    [InlineData("shops.|", "Where", "Best", "Mean", "Second", "Display", "Count", "Add")]
    [InlineData("\"a\".|", "Shout", "Length", "ToUpperInvariant", "Select")]
    [InlineData("1.5.|", "Doubled", "ToString", "CompareTo")]
    [InlineData("rating.|", "HasValue", "Value", "GetValueOrDefault")]
    [InlineData("(a: 1, b: \"x\").|", "a", "b", "Item1", "Item2")]
    [InlineData("new { Shop = shop, Rank = 1 }.|", "Shop", "Rank")]
    [InlineData("new[] { 1 }.|", "Length", "Sum")]
    [InlineData("Math.|", "PI", "Round", "Max")]
    [InlineData("DayOfWeek.|", "Monday", "Friday")]
    [InlineData("Grade.|", "Good")]
    [InlineData("System.|", "Math", "Collections", "Linq")]
    [InlineData("System.Collections.Generic.|", "List", "Dictionary")]
    [InlineData("Console.|", "Write", "WriteLine")]
    [InlineData("string.|", "Join", "Empty")]
    public void Behind_a_dot_there_are(string typed, params string[] expected)
    {
        var offered = Typing.Texts(typed, Earlier);
        Assert.All(expected, text => Assert.Contains(text, offered));
    }

    [Theory]
    [InlineData("shop.|", "GetType")]
    [InlineData("shops.|", "Doubled")]
    [InlineData("1.5.|", "Shout")]
    [InlineData("System.|", "IO.File")]
    [InlineData("Console.|", "ReadLine")]
    [InlineData("|", "File")]
    [InlineData("|", "Process")]
    [InlineData("|", "Void")]
    [InlineData("Math.|", "PI2")]
    [InlineData("string.|", "Intern")]
    [InlineData("new[] { 1 }.|", "Get")]
    [InlineData("shop is |", "shop")]
    [InlineData("shop is |", "display")]
    [InlineData("rating is > |", "rating")]
    [InlineData("rating switch { |", "rating")]
    [InlineData("rating switch { 1 or |", "await")]
    [InlineData("shop is { Score: |", "shops")]
    [InlineData("for (var i = 0; i < 3; |", "if")]
    [InlineData("using static |", "Math")]
    [InlineData("using M = |", "Math")]
    public void What_a_cell_cannot_use_is_not_offered(string typed, string outOfReach) => Assert.DoesNotContain(outOfReach, Typing.Texts(typed, Earlier));

    [Theory]
    [InlineData("new Shop(\"B\", 1) { |", "Note", "Parts")]
    [InlineData("new Shop { |", "Note", "Parts")]
    [InlineData("shop with { |", "Name", "Score")]
    [InlineData("shop with { Score = 1, |", "Name")]
    [InlineData("shop is { |", "Name", "Grade")]
    [InlineData("shop is Shop { Score: > 4, |", "Name")]
    [InlineData("shop switch { { |", "Name", "Grade")]
    [InlineData("shop switch { Shop { Na|", "Name")]
    [InlineData("Basket b = new() { |", "Title", "Field")]
    public void In_braces_the_members_are_offered(string typed, params string[] expected)
    {
        var offered = Typing.Texts(typed, Earlier);
        Assert.All(expected, text => Assert.Contains(text, offered));
    }

    [Fact]
    public void In_braces_what_is_given_already_is_not_offered_again() =>
        Assert.DoesNotContain("Score", Typing.Texts("shop with { Score = 1, |", Earlier));

    [Theory]
    [InlineData("Sample.Optional(|", "first:", "second:", "third:")]
    [InlineData("Sample.Optional(1, |", "second:", "third:")]
    [InlineData("Sample.Optional(1, third: 2, |", "second:")]
    [InlineData("new Shop(|", "Name:", "Score:", "Orders:")]
    [InlineData("\"a\".Shout(|", "times:")]
    [InlineData("shop.WithScore(|)", "score:")]
    public void In_a_call_the_parameters_are_offered_that_have_no_argument(string typed, params string[] expected)
    {
        var offered = Typing.SessionAfter(Earlier).Complete(typed).Items;
        Assert.Equal(expected.Order(), offered.Where(static item => item.Kind == CompletionItemKind.NamedArgument).Select(static item => item.Text).Order());
    }

    [Theory]
    [InlineData("DayOfWeek d = |", "DayOfWeek.Friday")]
    [InlineData("Sample.Graded(4, |", "Grade.Fair")]
    [InlineData("Sample.Graded(4, least: |", "Grade.Fair")]
    [InlineData("shop.Grade == |", "Grade.Fair")]
    [InlineData("shop.Grade is |", "Grade.Fair")]
    [InlineData("shop.Grade switch { |", "Grade.Fair")]
    public void Where_an_enum_is_wanted_its_values_come_first(string typed, string first) => Assert.Equal(first, Typing.Texts(typed, Earlier)[0]);

    [Theory]
    [InlineData("const int Least = 3; rating is |", "Least")]
    [InlineData("const int Least = 3; rating switch { > |", "Least")]
    [InlineData("rating switch { |", "not", "null", "int", "Grade")]
    [InlineData("rating switch { 1 => |", "rating", "shop")]
    [InlineData("rating is 3 && |", "rating")]
    public void A_pattern_compares_with_constants(string typed, params string[] expected)
    {
        var offered = Typing.Texts(typed, Earlier);
        Assert.All(expected, text => Assert.Contains(text, offered));
    }

    [Fact]
    public void An_alias_of_an_earlier_cell_is_known()
    {
        var session = Typing.SessionAfter("using M = System.Math;");
        Assert.Contains("Max", session.Complete("M.|").Items.Select(static item => item.Text));
        Assert.Contains("M", session.Complete("1 + |").Items.Select(static item => item.Text));
        Assert.Equal("static class Math", session.Describe("M.PI", 0)!.Text);
    }

    [Fact]
    public void Where_an_object_is_wanted_its_type_comes_first_behind_new() => Assert.Equal("Shop", Typing.Texts("Shop s = new |", Earlier)[0]);

    [Theory]
    [InlineData("using |", "System", "ScoreNotebooks")]
    [InlineData("using System.|", "Linq", "Globalization")]
    [InlineData("using ScoreNotebooks.Scripting.|", "Samples")]
    [InlineData("using static System.|", "Math")]
    [InlineData("using M = |", "System")]
    [InlineData("using M = System.|", "Math", "Linq")]
    [InlineData("using M = System.Math;\nM|", "M")]
    [InlineData("using M = System.Math;\nM.|", "Max")]
    [InlineData("using G = System.Collections.Generic;\nnew G.|", "List")]
    [InlineData("await s|", "shop")]
    [InlineData("await shop.|", "Name")]
    [InlineData("new |", "List", "Shop", "Basket")]
    [InlineData("new L|", "List", "LinkedList")]
    [InlineData("List<|", "Shop", "int")]
    [InlineData("var x = new Dictionary<string, Sh|", "Shop")]
    [InlineData("shop as |", "Shop")]
    [InlineData("(Sh|", "Shop", "shop")]
    [InlineData("Sh|", "Shop", "shop", "shops", "short")]
    [InlineData("Sh|\nx = 5;", "Shop", "shop", "shops")]
    [InlineData("|", "if", "foreach", "var", "using", "new", "display", "Console", "Math", "shop")]
    [InlineData("var y = 1; |", "y", "if")]
    [InlineData("{ var inner = 1; |", "inner", "if")]
    [InlineData("Func<int, int> f = argument => |", "argument")]
    [InlineData("shops.Aggregate(0.0, (sum, s) => |", "sum", "s")]
    [InlineData("shop is not null && s|", "shop")]
    [InlineData("shop is |", "not", "null", "Shop")]
    [InlineData("foreach (|", "var", "Shop")]
    [InlineData("foreach (var s |", "in")]
    [InlineData("shop.Score |", "is", "switch")]
    [InlineData("nameof(|", "shop", "Math")]
    [InlineData("double Twice(double value) => value * 2;\n|", "Twice", "shop")]
    [InlineData("double Twice(double value) { return |", "value", "Twice", "shop")]
    [InlineData("double Twice(double value) => |", "value", "Twice", "shop")]
    public void Names_and_words_are_offered_where_they_can_stand(string typed, params string[] expected)
    {
        var offered = Typing.Texts(typed, Earlier);
        Assert.All(expected, text => Assert.Contains(text, offered));
    }

    [Theory]
    [InlineData("// shop.|")]
    [InlineData("/* shop.|")]
    [InlineData("\"shop.|")]
    [InlineData("\"shop.|\"")]
    [InlineData("'|")]
    [InlineData("$\"shop.|")]
    [InlineData("$\"{shop.Score:|")]
    [InlineData("#r \"|")]
    [InlineData("12|")]
    [InlineData("1.5|")]
    [InlineData("var sh|")]
    [InlineData("nothing.|")]
    [InlineData("Console.WriteLine(shop).|")]
    public void Nothing_is_offered_in(string typed) => Assert.Empty(Typing.Texts(typed, Earlier));

    [Fact]
    public void Overloads_are_one_item_with_their_number()
    {
        var round = Typing.SessionAfter().Complete("Math.Rou|").Items[0];
        Assert.Equal(("Round", CompletionItemKind.Method, typeof(Math).GetMethods().Count(static method => method.Name == "Round") - 1), (round.Text, round.Kind, round.MoreOverloads));
        Assert.Equal("string Sample.Optional(int first, string second = \"two\", double third = 3.5)", Typing.SessionAfter().Complete("Sample.Opt|").Items[0].Detail);
    }

    [Theory]
    [InlineData("shops.wh|", "Where")]
    [InlineData("Enumerable.FOD|", "FirstOrDefault")]
    [InlineData("shops.average|", "Average")]
    public void What_is_typed_may_differ_in_capitals_or_be_the_humps_of_the_name(string typed, string first) => Assert.Equal(first, Typing.Texts(typed, Earlier)[0]);

    [Fact]
    public void Functions_of_earlier_cells_are_offered_and_explained()
    {
        const string Declaration = "double Twice(double value, int times = 1) => value * 2;";
        var item = Typing.SessionAfter(Declaration).Complete("Twi|").Items[0];
        Assert.Equal(("Twice", "double Twice(double value, int times = 1)"), (item.Text, item.Detail));
        Assert.Null(item.Documentation);
        Assert.Equal(1, Typing.SessionAfter(Declaration).SignaturesAt("Twice(1, ", 9)!.ActiveParameter);
        Assert.Equal("double Twice(double value, int times = 1)", Typing.SessionAfter(Declaration).Describe("Twice(1)", 2)!.Text);
    }

    [Fact]
    public void Exact_beginnings_come_before_others()
    {
        var offered = Typing.Texts("S|", "var score = 1; var Sum = 2;").ToList();
        Assert.True(offered.IndexOf("Sum") < offered.IndexOf("score"));
        Assert.True(offered.IndexOf("score") < offered.IndexOf("HashSet"));
    }

    [Fact]
    public void Chinese_names_are_completed_by_their_characters()
    {
        Assert.Equal("小店评分", Typing.Texts("小店|", "var 小店评分 = 4.5; var 平均分 = 4;")[0]);
        Assert.Contains("平均分", Typing.Texts("分|", "var 平均分 = 4;"));
    }

    [Fact]
    public void The_whole_name_around_the_cursor_is_replaced()
    {
        var answer = Typing.SessionAfter(Earlier).Complete("var x = shop.Sc|ore;");
        Assert.Equal((13, 5), (answer.Start, answer.Length));
        Assert.Equal("Score", Assert.Single(answer.Items, static item => item.Kind == CompletionItemKind.Property).Text);
    }

    [Fact]
    public void A_name_that_is_a_reserved_word_is_offered_with_its_sign() => Assert.Equal("@class", Typing.Texts("cla|", "var @class = 1;")[0]);

    [Fact]
    public void The_session_stays_as_it_is_and_nothing_runs()
    {
        var before = Samples.Sample.Language;
        var session = Typing.SessionAfter("var x = 1;");
        session.Complete("using System.IO;\nvar y = 2;\nx = 5;\nSample.Language = \"changed\";\ny.|");
        session.Complete("using static System.Math;\nvar z = 2;\nz|");
        Assert.Equal(1, session.Run("x").Value);
        Assert.Equal(before, Samples.Sample.Language);
        Assert.NotEmpty(session.Run("y").Diagnostics);
        Assert.NotEmpty(session.Run("Sqrt(4)").Diagnostics);
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(2)]
    public void A_place_outside_the_cell_is_refused(int position) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => Typing.SessionAfter().Complete("x", position));
}

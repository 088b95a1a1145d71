using FsCheck.Xunit;
using ScoreNotebooks.Tests.Tables;

namespace ScoreNotebooks.Tests.Models;

public class FormulaTests
{
    // a = 6, b = 3, c = 2, 好评 = 8; each value worked by hand.
    [Theory]
    [InlineData("a + b * c", 12)]
    [InlineData("(a + b) * c", 18)]
    [InlineData("a - b - c", 1)]
    [InlineData("a / b / c", 1)]
    [InlineData("a / (b / c)", 4)]
    [InlineData("a - (b - c)", 5)]
    [InlineData("-a + b", -3)]
    [InlineData("a * -b", -18)]
    [InlineData("--a", 6)]
    [InlineData("2 * (a + b) - c / 4", 17.5)]
    [InlineData("min(a, b) + max(b, c)", 6)]
    [InlineData("MAX(min(a, 4), ifmissing(b, 1))", 4)]
    [InlineData("好评 / (好评 + c)", 0.8)]
    [InlineData("(好评-a)×b÷c", 3)]
    [InlineData("a+b−c*2", 5)]
    [InlineData("min(a,b)", 3)]
    [InlineData("[a] + [ b ]", 9)]
    [InlineData("  .5*a ", 3)]
    public void Operators_bind_as_in_arithmetic(string formula, double value) =>
        Assert.Equal(value, Value(formula, ("a", 6), ("b", 3), ("c", 2), ("好评", 8)), 1e-12);

    [Theory]
    [InlineData("a / b")]
    [InlineData("a + missing")]
    [InlineData("min(a, missing)")]
    [InlineData("0 / b")]
    public void A_division_by_zero_and_an_operation_on_nothing_give_nothing(string formula) =>
        Assert.True(double.IsNaN(Value(formula, ("a", 6), ("b", 0), ("missing", double.NaN))));

    [Fact]
    public void Ifmissing_takes_the_second_where_the_first_is_missing() =>
        Assert.Equal(7, Value("ifmissing(missing, a) + 1", ("a", 6), ("missing", double.NaN)));

    [Fact]
    public void Columns_are_listed_once_in_the_order_they_are_first_named() =>
        Assert.Equal(["差评数量", "好评数量", "退货 数(件)"], Formula.Parse("差评数量 / (好评数量 + 差评数量) + [退货 数(件)]").Columns);

    [Theory]
    [InlineData("好评数量", true)]
    [InlineData(" [好评 数量] ", true)]
    [InlineData("好评数量 * 1", false)]
    [InlineData("1", false)]
    public void A_formula_knows_whether_it_is_just_a_column(string formula, bool isColumn) =>
        Assert.Equal(isColumn, Formula.Parse(formula).IsColumn);

    [Theory]
    [InlineData("", 1, "a column, a number or")]
    [InlineData("a +", 4, "a column, a number or")]
    [InlineData("a b", 3, "an operator or the end")]
    [InlineData("好评 / (好评 + 差评", 14, "\")\"")]
    [InlineData("a * / b", 5, "a column, a number or")]
    [InlineData("[好评", 2, "\"]\"")]
    [InlineData("a + []", 6, "a column's name between [ and ]")]
    [InlineData("1.2.3", 1, "a number such as 0.5")]
    [InlineData("a + sum(b, c)", 5, "min, max, ifmissing")]
    [InlineData("min(a)", 6, "a second argument")]
    [InlineData("min(a, b, c)", 9, "\")\"")]
    [InlineData("a % b", 3, "an operator or the end")]
    public void What_is_no_formula_is_refused_with_its_position(string formula, int position, string expected)
    {
        var error = Assert.Throws<WorkbookException>(() => Formula.Parse(formula)).Text;
        Assert.Contains($"at character {position}", error.English);
        Assert.Contains($"第 {position} 个字符", error.Chinese);
        Assert.Contains(expected, error.English);
    }

    [Fact]
    public void Parentheses_without_end_are_refused() =>
        Assert.Throws<WorkbookException>(() => Formula.Parse(new string('(', 100_000)));

    [Property]
    public void Any_text_is_read_or_refused_with_a_message(string? text)
    {
        try
        {
            Assert.Equal(text ?? "", Formula.Parse(text ?? "").Text);
        }
        catch (WorkbookException refused)
        {
            Assert.Contains("cannot be read at character", refused.Text.English);
        }
    }

    [Fact]
    public void A_formula_of_a_thousand_columns_is_read_and_a_longer_one_refused()
    {
        Assert.Equal(3000, Value(string.Join('+', Enumerable.Repeat("a", 1000)), ("a", 3)));
        foreach (var text in (string[])[string.Join('+', Enumerable.Repeat("1", 1001)), string.Concat(Enumerable.Repeat("1*", 1_000_000)) + "1", new string(' ', 200_000) + "1"])
            Refusal.Of(() => Formula.Parse(text), ["1000 columns and numbers", "metrics of their own"], ["1000 个列和数字", "单独的指标"]);
    }

    private static double Value(string formula, params (string Name, double Value)[] columns)
    {
        var metric = new Metric("m", BilingualText.Same("m"), MetricUnit.Number, Direction.Benefit, Formula.Parse(formula), new Normalisation.Identity());
        var root = new Dimension("total", 1, BilingualText.Same("total"), Aggregation.Arithmetic, [new MetricPart("m", 1)]);
        var model = new ScoreModel(
            "formula", "1", BilingualText.Same("formula"), new ScoreScale(0, 100), new MissingValues(MissingPolicy.Renormalise), [metric], root);
        var compiled = ModelCompiler.Compile(model);
        var inputs = compiled.Program.Inputs
            .Select(input => (ReadOnlyMemory<double>)new[] { columns.First(column => column.Name == input).Value }).ToArray();
        return compiled.Program.Evaluate(inputs, [compiled.Metrics[0].Value])[0][0];
    }
}

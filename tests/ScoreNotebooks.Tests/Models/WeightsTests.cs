using FsCheck.Xunit;

namespace ScoreNotebooks.Tests.Models;

public class WeightsTests
{
    private static readonly ScoreModel Model = ScoreModels.Load("six-factors");

    // product weighs 3 of 3 + 5 × 1 = 8; its three metrics share that alike unless one is set: 2 of 2 + 1 + 1.
    [Fact]
    public void Weights_are_replaced_by_id_and_count_beside_their_siblings()
    {
        var weights = Model.WithWeights(("product", 3), ("packaging", 2)).NominalWeights();
        Assert.Equal(3.0 / 8 * 2 / 4, weights["packaging"], 1e-15);
        Assert.Equal(3.0 / 8 * 1 / 4, weights["logistics_rating"], 1e-15);
        Assert.Equal(1.0 / 8, weights["shipping_time"], 1e-15);
    }

    [Fact]
    public void The_new_model_says_which_weights_were_set_and_the_old_one_is_as_it_was()
    {
        var reweighted = Model.WithWeights(("product", 2.5));
        Assert.Contains("Product quality 2.5", reweighted.Assumptions[^1].English);
        Assert.Contains("商品质量 2.5", reweighted.Assumptions[^1].Chinese);
        Assert.Equal(1, Model.Root.Parts[0].Weight);
        Assert.Empty(reweighted.Validate());
    }

    [Theory]
    [InlineData("produkt", "Did you mean \"product\"?", "是否想写“product”？")]
    [InlineData("total", "There is no weight \"total\"", "没有名为“total”的权重")]
    public void An_unknown_id_and_the_root_are_refused(string id, string english, string chinese)
    {
        var error = Assert.Throws<WorkbookException>(() => Model.WithWeights((id, 1))).Text;
        Assert.Contains(english, error.English);
        Assert.Contains(chinese, error.Chinese);
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(double.NaN)]
    [InlineData(double.PositiveInfinity)]
    public void A_weight_that_is_negative_or_not_finite_is_refused(double weight)
    {
        var error = Assert.Throws<WorkbookException>(() => Model.WithWeights(("product", weight))).Text;
        Assert.Contains("a weight is zero or more", error.English);
        Assert.Contains("权重应为零或正数", error.Chinese);
    }

    [Fact]
    public void A_dimension_whose_parts_would_all_weigh_nothing_is_refused()
    {
        var error = Assert.Throws<WorkbookException>(() => Model.WithWeights(("completion_rate", 0))).Text;
        Assert.Contains("no part of \"order_completion\" counts", error.English);
        Assert.Contains("“order_completion”下没有任何部分计分", error.Chinese);
    }

    // Weights beside one another matter only by their proportions.
    [Property(Arbitrary = [typeof(RandomModels)])]
    public void Twice_all_weights_is_the_same_model(ScoreModel model)
    {
        var twice = model.Dimensions.SelectMany(dimension => dimension.Parts).ToDictionary(part => part.Id, part => 2 * part.Weight);
        var weights = model.NominalWeights();
        Assert.All(model.WithWeights(twice).NominalWeights(), weight => Assert.Equal(weights[weight.Key], weight.Value, 1e-12));
    }
}

using FsCheck.Xunit;

namespace ScoreNotebooks.Tests.Models;

public class RandomModelsTests
{
    [Property(Arbitrary = [typeof(RandomModels)], MaxTest = 500)]
    public void Every_random_model_is_valid(ScoreModel model) => Assert.Empty(model.Validate());

    [Property(Arbitrary = [typeof(RandomModels)])]
    public void Nominal_weights_sum_to_one(ScoreModel model) => Assert.Equal(1, model.NominalWeights().Values.Sum(), 1e-12);

    [Property(Arbitrary = [typeof(RandomModels)])]
    public void Every_metric_has_a_nominal_weight(ScoreModel model) =>
        Assert.Equal(model.Metrics.Select(metric => metric.Id).Order(), model.NominalWeights().Keys.Order());
}

using MathNet.Numerics.Random;

namespace ScoreNotebooks;

/// <summary>Draws of the goalposts of a model: each end moved by an independent, evenly spread share of the range.</summary>
internal sealed class GoalpostBank
{
    internal GoalpostBank(ScoreModel model, double share, int replications, ulong seed)
    {
        var goalposts = model.Metrics.Select(metric => metric.Normalisation).OfType<Normalisation.Goalposts>().ToList();
        Draws = share == 0 ? 0 : BankSize.For(replications, 2 * goalposts.Count);
        var random = new Xoshiro256StarStar((int)(seed & int.MaxValue));
        Worst = [.. goalposts.Select(_ => new double[Draws + 1])];
        Best = [.. goalposts.Select(_ => new double[Draws + 1])];
        for (var draw = 0; draw <= Draws; draw++)
            for (var i = 0; i < goalposts.Count; i++)
            {
                var range = draw == Draws ? 0 : share * (goalposts[i].Best - goalposts[i].Worst);
                Worst[i][draw] = goalposts[i].Worst + (range * ((2 * random.NextDouble()) - 1));
                Best[i][draw] = goalposts[i].Best + (range * ((2 * random.NextDouble()) - 1));
            }
    }

    /// <summary>How many draws there are; the place behind them holds the model's own goalposts.</summary>
    internal int Draws { get; }

    /// <summary>For each metric with goalposts, in the model's order, the draws of its worst end, in the metric's unit.</summary>
    internal double[][] Worst { get; }

    /// <summary>The same of its best end.</summary>
    internal double[][] Best { get; }
}

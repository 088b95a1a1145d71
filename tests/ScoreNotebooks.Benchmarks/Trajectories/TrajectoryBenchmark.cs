namespace ScoreNotebooks.Benchmarks.Trajectories;

/// <summary>
/// How long ten thousand shops by 365 days by eleven metrics (windows of 30 and 90 days) take to score, beside a plain
/// loop over prefix sums in the same process. The target is 0.5 s on two cores.
/// </summary>
internal static class TrajectoryBenchmark
{
    private const int Shops = 10_000;
    private const int Days = 365;
    private const int Rounds = 5;

    internal static int Run()
    {
        var model = Model();
        var history = History();
        Console.WriteLine($"{Shops:N0} shops x {Days} days x {model.Metrics.Count} metrics, {history.Columns.Count} daily columns ({history.Columns.Count * (long)Shops * Days * 8 / 1e6:N0} MB), {Environment.ProcessorCount} cores");
        var plain = BestOfRounds.Of(2, () => GC.KeepAlive(new PlainTrajectory(model, history).Totals()));
        var moved = BestOfRounds.Of(Rounds, () => GC.KeepAlive(ReadEveryAmount(history))).Seconds;
        var scored = BestOfRounds.Of(Rounds, () => GC.KeepAlive(model.Trajectory(history)));
        var ranked = BestOfRounds.Of(Rounds, () => GC.KeepAlive(model.Trajectory(history).Ranks(history.Shops[0]))).Seconds;
        var trajectory = model.Trajectory(history);
        var detailed = BestOfRounds.Of(2, () => ReadEveryPoint(trajectory)).Seconds;
        Console.WriteLine($"  memory alone            {moved * 1000:N0} ms (every amount read once, two cores)");
        Console.WriteLine($"  plain loop              {plain.Seconds * 1000:N0} ms (one thread, prefix sums, totals only); {plain.ProcessorSeconds * 1000:N0} ms of processor time");
        Console.WriteLine($"  totals and coverage     {scored.Seconds * 1000:N0} ms, {scored.Seconds / plain.Seconds:N2} of the plain loop, {scored.Seconds / moved:N1} of memory alone; {scored.ProcessorSeconds * 1000:N0} ms of processor time; allocates {scored.AllocatedMegabytes:N0} MB");
        Console.WriteLine($"  and the ranks each day  {ranked * 1000:N0} ms");
        Console.WriteLine($"  values, points and dimensions of every shop, one after the other: {detailed * 1000:N0} ms more");
        Agree(model, history);
        return 0;
    }

    private static ScoreModel Model()
    {
        var model = ScoreModels.Load("six-factors");
        return model with { Metrics = [.. model.Metrics.Select((metric, index) => metric with { Window = new MetricWindow(index % 2 == 0 ? 30 : 90) })] };
    }

    private static ShopHistory History()
    {
        string[] means = ["商品质量评分", "商品包装评分", "物流评分", "退换货处理评分", "客户投诉处理评分", "平均发货时长", "二次购买率", "留存率"];
        (string Name, int Least, int Most)[] counts = [("订单处理数量", 50, 60), ("订单完成数量", 40, 50), ("好评数量", 20, 30), ("中评数量", 1, 5), ("差评数量", 0, 2)];
        var random = new Random(20260531);
        var columns = counts.Select(count => Column(count.Name, Unit.Number, random, count.Least, count.Most)).ToList();
        foreach (var mean in means)
        {
            var isHours = mean == "平均发货时长";
            var isShare = mean.EndsWith('率');
            columns.Add(Column($"{mean}合计", isHours ? Unit.Hours : Unit.Number, random, isHours ? 200 : isShare ? 2 : 36, isHours ? 500 : isShare ? 8 : 48));
            columns.Add(Column($"{mean}次数", Unit.Number, random, 10, 12));
        }

        return new ShopHistory([.. Enumerable.Range(0, Shops).Select(shop => $"shop {shop}")], new DateOnly(2025, 6, 1), columns);
    }

    private static HistoryColumn Column(string name, Unit unit, Random random, int least, int most)
    {
        var amounts = new double[Shops * Days];
        for (var i = 0; i < amounts.Length; i++) amounts[i] = random.Next(least, most + 1);
        return new HistoryColumn(name, unit, amounts);
    }

    private static double ReadEveryAmount(ShopHistory history)
    {
        var sums = new double[history.Columns.Count];
        Parallel.For(0, sums.Length, column => sums[column] = System.Numerics.Tensors.TensorPrimitives.Sum<double>(history.Columns[column].Amounts.Span));
        return sums.Sum();
    }

    private static void ReadEveryPoint(Trajectory trajectory)
    {
        foreach (var shop in trajectory.Shops) GC.KeepAlive(trajectory.Points(shop, "completion_rate"));
    }

    private static void Agree(ScoreModel model, ShopHistory history)
    {
        var trajectory = model.Trajectory(history, partialWindows: true);
        var plain = new PlainTrajectory(model, history).Totals();
        for (var shop = 0; shop < Shops; shop++)
        {
            var totals = trajectory.Totals(history.Shops[shop]).Span;
            for (var day = 0; day < Days; day++)
                if (!(Math.Abs(totals[day] - plain[shop * Days + day]) <= 1e-9))
                    throw new InvalidOperationException($"Shop {shop} on day {day}: {totals[day]}, in the plain loop {plain[shop * Days + day]}.");
        }

        Console.WriteLine("  totals agree with the plain loop");
    }
}

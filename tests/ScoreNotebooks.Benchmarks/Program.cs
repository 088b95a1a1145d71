using ScoreNotebooks.Benchmarks.Planning;
using ScoreNotebooks.Benchmarks.Reading;
using ScoreNotebooks.Benchmarks.Scoring;
using ScoreNotebooks.Benchmarks.Scripting;
using ScoreNotebooks.Benchmarks.Sensitivity;
using ScoreNotebooks.Benchmarks.Trajectories;

switch (args.FirstOrDefault())
{
    case "reading":
        return ReadingBenchmark.Run();
    case "scoring":
        return ScoringBenchmark.Run();
    case "scripting":
        return ScriptingBenchmark.Run(args[1..]);
    case "weights":
        return WeightsBenchmark.Run();
    case "assumptions":
        return AssumptionsBenchmark.Run();
    case "plans":
        return PlanBenchmark.Run();
    case "trajectories":
        return TrajectoryBenchmark.Run();
    case "forecasts":
        return ForecastBenchmark.Run(args.ElementAtOrDefault(1) ?? "data/history");
    case "variance":
        return VarianceBenchmark.Run();
    case ColdStart.Argument:
        return ColdStart.RunOnce(args.ElementAtOrDefault(1) ?? "");
    default:
        Console.Error.WriteLine("Which benchmark? reading, scoring, scripting, weights, assumptions, trajectories, forecasts, variance, plans");
        return 2;
}

using ScoreNotebooks.Benchmarks.Reading;
using ScoreNotebooks.Benchmarks.Scoring;
using ScoreNotebooks.Benchmarks.Scripting;

switch (args.FirstOrDefault())
{
    case "reading":
        return ReadingBenchmark.Run();
    case "scoring":
        return ScoringBenchmark.Run();
    case "scripting":
        return ScriptingBenchmark.Run(args[1..]);
    case ColdStart.Argument:
        return ColdStart.RunOnce();
    default:
        Console.Error.WriteLine("Which benchmark? reading, scoring, scripting");
        return 2;
}

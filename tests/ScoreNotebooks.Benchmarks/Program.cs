using ScoreNotebooks.Benchmarks.Reading;
using ScoreNotebooks.Benchmarks.Scoring;

switch (args.FirstOrDefault())
{
    case "reading":
        return ReadingBenchmark.Run();
    case "scoring":
        return ScoringBenchmark.Run();
    default:
        Console.Error.WriteLine("Which benchmark? reading, scoring");
        return 2;
}

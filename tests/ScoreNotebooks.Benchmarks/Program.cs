using ScoreNotebooks.Benchmarks.Reading;

switch (args.FirstOrDefault())
{
    case "reading":
        return ReadingBenchmark.Run();
    default:
        Console.Error.WriteLine("Which benchmark? reading");
        return 2;
}

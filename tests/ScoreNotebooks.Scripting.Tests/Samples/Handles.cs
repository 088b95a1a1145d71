namespace ScoreNotebooks.Scripting.Samples;

/// <summary>A library that hands out what cells must not use: the sandbox has to hold all the same.</summary>
public static class Handles
{
    public static Stream Open() => new MemoryStream([1, 2, 3]);

    public static Type Kind => typeof(Handles);

    public static object Hidden => new FileInfo("hidden");

    public static Delegate Act => () => { };

    public static Exception Failure { get; } = new InvalidOperationException("failure");

    public static IEnumerable<Type> Kinds => [typeof(Handles)];

    public static string Describe(Stream stream) => "stream of " + stream.Length;

    public static int OnManyThreads(Func<int, int> call) => ParallelEnumerable.Range(1, 64).Select(call).Sum();

    public static int Stubborn(Action action)
    {
        for (var times = 0; ; times++)
        {
            try
            {
                action();
            }
            catch (Exception)
            {
                if (times == 100)
                    return times;
            }
        }
    }

    public static bool WaitsFor(CancellationToken cancellation = default)
    {
        cancellation.WaitHandle.WaitOne(TimeSpan.FromSeconds(30));
        cancellation.ThrowIfCancellationRequested();
        return false;
    }

    public static int Sleeps(int milliseconds)
    {
        Thread.Sleep(milliseconds);
        return milliseconds;
    }

    public static void Fails() => throw new System.Reflection.TargetInvocationException(new AggregateException(new TypeInitializationException("Type", new FormatException("the reason"))));

    public static void RunsOut() => throw new InsufficientMemoryException("0x8007000E");
}

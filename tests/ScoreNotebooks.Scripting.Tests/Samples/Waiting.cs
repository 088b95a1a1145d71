using System.Runtime.CompilerServices;

namespace ScoreNotebooks.Scripting.Samples;

/// <summary>Something of the library's own that can be awaited.</summary>
public sealed class Waiting(int value)
{
    public Awaiter GetAwaiter() => new(value);

    public sealed class Awaiter(int value) : INotifyCompletion
    {
        public bool IsCompleted => true;

        public int GetResult() => value;

        public void OnCompleted(Action continuation) => continuation();
    }
}

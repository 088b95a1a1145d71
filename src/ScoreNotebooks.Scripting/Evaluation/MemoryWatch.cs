namespace ScoreNotebooks.Scripting;

/// <summary>
/// How much managed memory a run has added. Looking costs little as long as little was allocated; only when the limit
/// seems passed is the memory cleaned up to see what is really held.
/// </summary>
internal sealed class MemoryWatch(long limit)
{
    private const long Stride = 64L << 20;
    private readonly long _stride = Math.Clamp(limit / 8, 1 << 20, Stride);
    private readonly Lock _looking = new();

    // However many cells keep their values, the machine's memory is not to run out.
    private readonly long _machine = GC.GetGCMemoryInfo().TotalAvailableMemoryBytes / 4 * 3;
    private long _baseline = long.MaxValue;
    private long _ceiling;
    private long _nextLook;

    public void Begin()
    {
        // What an earlier run left behind must not count as held, or each run could hold more than the one before.
        if (GC.GetTotalMemory(forceFullCollection: false) / 4 > (_baseline / 4) + (limit / 16))
            GC.Collect(GC.MaxGeneration, GCCollectionMode.Forced, blocking: true);
        _baseline = GC.GetTotalMemory(forceFullCollection: false);
        _ceiling = Math.Min(_baseline + limit, Math.Max(_machine, limit));
        _nextLook = GC.GetTotalAllocatedBytes() + _stride;
    }

    public bool IsWithinLimit() => GC.GetTotalAllocatedBytes() < _nextLook || HasRoom(0);

    public bool HasRoomFor(long bytes) => bytes < 1 << 20 || (bytes <= limit && HasRoom(bytes));

    private bool HasRoom(long bytes)
    {
        lock (_looking)
        {
            _nextLook = GC.GetTotalAllocatedBytes() + _stride;
            if (GC.GetTotalMemory(forceFullCollection: false) + bytes <= _ceiling)
                return true;
            GC.Collect(GC.MaxGeneration, GCCollectionMode.Forced, blocking: true);
            _nextLook = GC.GetTotalAllocatedBytes() + _stride;
            return GC.GetTotalMemory(forceFullCollection: false) + bytes <= _ceiling;
        }
    }
}

namespace ScoreNotebooks.Hosting;

/// <summary>What happens to the cells below one that failed.</summary>
public enum AfterError
{
    /// <summary>They do not run, and outputs saved in them earlier are removed.</summary>
    Stop,

    /// <summary>They run.</summary>
    Continue,
}

namespace ScoreNotebooks.Cli;

/// <summary>What the program tells the one that started it.</summary>
internal static class ExitCode
{
    /// <summary>All was done.</summary>
    internal const int Done = 0;

    /// <summary>A cell failed, saved outputs are not those of a fresh run, or something needed is missing; everything else was done.</summary>
    internal const int CellFailed = 1;

    /// <summary>The request could not be carried out: a wrong command line, file, model or table.</summary>
    internal const int RequestWrong = 2;

    /// <summary>A mistake of the program itself (EX_SOFTWARE of sysexits.h).</summary>
    internal const int OurMistake = 70;

    /// <summary>Interrupted from the keyboard (128 + SIGINT, as shells count).</summary>
    internal const int Interrupted = 130;
}

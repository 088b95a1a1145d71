namespace ScoreNotebooks;

/// <summary>What is looked for in files: how a header is recognised, and what collects the rows below it.</summary>
/// <typeparam name="TRows">What the rows are collected in.</typeparam>
internal interface ITableKind<out TRows> where TRows : TableRows
{
    /// <summary>Whether a file or sheet of that name and header is a table of this kind.</summary>
    bool Fits(string file, IReadOnlyList<string> header);

    /// <summary>The error for a file that is none.</summary>
    WorkbookException Refusal(string file, int line, IReadOnlyList<string> header);

    /// <summary>What is said of a sheet that is left out because it is none while another one is.</summary>
    TableProblem LeftOut(string sheet);

    /// <summary>Begins a table with its header.</summary>
    /// <exception cref="WorkbookException">The header is not that of such a table.</exception>
    TRows Begin(string file, int line, IReadOnlyList<string> header, DecimalMark mark);
}

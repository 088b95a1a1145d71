using ScoreNotebooks.Hosting;
using ScoreNotebooks.Scripting;

namespace ScoreNotebooks.Jupyter;

/// <summary>What runs the cells of a kernel and answers those who type them. Never called by two threads at once.</summary>
internal interface IInterpreter
{
    /// <summary>Runs a cell.</summary>
    /// <param name="code">The cell.</param>
    /// <param name="appeared">Called with everything the cell shows at the moment it appears, an error last; from any thread.</param>
    /// <param name="cancellation">Interrupts the cell.</param>
    CellStatus Run(string code, Action<CellOutput> appeared, CancellationToken cancellation);

    /// <summary>What could stand at a place, which is given in code units.</summary>
    CompletionList Complete(string code, int position);

    /// <summary>The methods that the call around a place may mean; null when the place is in no call.</summary>
    SignatureHelp? SignaturesAt(string code, int position);

    /// <summary>What the name at a place means; null when nothing is known.</summary>
    Description? Describe(string code, int position);

    /// <summary>Whether a cell can run as it is.</summary>
    CellCompleteness Completeness(string code);

    /// <summary>Whether the person is to be told things in Chinese.</summary>
    bool IsChinese { get; }
}

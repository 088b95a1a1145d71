using ScoreNotebooks.Hosting;
using ScoreNotebooks.Scripting;

namespace ScoreNotebooks.Jupyter;

/// <summary>Runs cells in a session of the hosting.</summary>
/// <param name="session">The session.</param>
/// <param name="isChinese">Whether the person is to be told things in Chinese, asked for each time.</param>
internal sealed class SessionInterpreter(NotebookSession session, Func<bool> isChinese) : IInterpreter
{
    public bool IsChinese => isChinese();

    public CellStatus Run(string code, Action<CellOutput> appeared, CancellationToken cancellation) => session.Run(code, appeared, cancellation).Status;

    public CompletionList Complete(string code, int position) => session.Complete(code, position);

    public SignatureHelp? SignaturesAt(string code, int position) => session.SignaturesAt(code, position);

    public Description? Describe(string code, int position) => session.Describe(code, position);

    public CellCompleteness Completeness(string code) => session.Completeness(code);
}

namespace ScoreNotebooks.Scripting;

/// <summary>
/// Hands the variables that functions inside blocks use on to their callers: who calls a function holds what it holds.
/// As a function may be called before its body is bound, this is settled when the whole cell is.
/// </summary>
internal sealed class FunctionCaptures
{
    private readonly List<CallSite> _sites = [];

    public CallSite Note(FunctionScope caller, ScriptFunction function, TextSpan span)
    {
        var site = new CallSite(caller, function, span);
        if (!function.IsGlobal)
            _sites.Add(site);
        return site;
    }

    /// <summary>Gives every caller the variables it must hand on.</summary>
    public void Settle()
    {
        try
        {
            while (_sites.Aggregate(false, static (changed, site) => site.Update() || changed))
            {
                // A caller that holds more now is itself called somewhere.
            }
        }
        finally
        {
            _sites.Clear();
        }
    }

    public void Forget() => _sites.Clear();
}

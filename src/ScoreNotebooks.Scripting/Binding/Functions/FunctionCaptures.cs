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
            // A caller that holds more now is itself called somewhere.
            var changed = _sites.Count > 0;
            while (changed)
            {
                changed = false;
                foreach (var site in _sites)
                    changed |= site.Update();
            }
        }
        finally
        {
            _sites.Clear();
        }
    }

    public void Forget() => _sites.Clear();
}

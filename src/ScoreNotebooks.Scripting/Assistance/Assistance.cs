namespace ScoreNotebooks.Scripting;

/// <summary>What a session offers to those who are typing. It runs nothing of a cell and leaves no trace in the session.</summary>
internal sealed class Assistance
{
    private readonly BindingContext _context;
    private readonly Documentation _documentation;
    private readonly TypeOffers _types;

    public Assistance(BindingContext context)
    {
        _context = context;
        _documentation = new Documentation(context.Catalog.Libraries);
        _types = new TypeOffers(context.Catalog, _documentation);
    }

    public CompletionList Complete(string code, int position)
    {
        Check(code, position);
        return new Completer(_context, _types, _documentation).Complete(code, position);
    }

    public SignatureHelp? SignaturesAt(string code, int position)
    {
        Check(code, position);
        return new CallExplainer(_context, _documentation).At(code, position);
    }

    public Description? Describe(string code, int position)
    {
        Check(code, position);
        return new Describer(_context, _documentation).At(code, position);
    }

    private static void Check(string code, int position)
    {
        ArgumentNullException.ThrowIfNull(code);
        ArgumentOutOfRangeException.ThrowIfNegative(position);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(position, code.Length);
    }
}

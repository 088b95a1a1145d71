namespace ScoreNotebooks;

/// <summary>What must have been sold by a node of an assessment.</summary>
public sealed record SalesTarget
{
    private const int Cents = 2;

    private SalesTarget(double amount) => Amount = amount;

    /// <summary>The sum in yuan that must be reached; 0 when any sale is enough; NaN when sales are not assessed or the target is not known.</summary>
    public double Amount { get; }

    /// <summary>Any sale is enough (&gt; 0).</summary>
    public static SalesTarget AboveZero { get; } = new(0);

    /// <summary>Sales are not assessed (不考核).</summary>
    public static SalesTarget NotAssessed { get; } = new(double.NaN);

    /// <summary>The target is not known and must be entered before anything can be said about it.</summary>
    public static SalesTarget Unknown { get; } = new(double.NaN) { IsKnown = false };

    /// <summary>Whether sales are assessed at all.</summary>
    public bool IsAssessed => !double.IsNaN(Amount) || !IsKnown;

    /// <summary>False when the target must be entered first.</summary>
    public bool IsKnown { get; private init; } = true;

    /// <summary>A sum that must be reached; a sum exactly as large reaches it.</summary>
    /// <param name="yuan">The sum in yuan, above 0.</param>
    /// <exception cref="WorkbookException">The sum is not above 0.</exception>
    public static SalesTarget AtLeast(double yuan) => yuan > 0 && double.IsFinite(yuan) ? new SalesTarget(yuan) : throw new WorkbookException(
        FormattableString.Invariant($"A sales target of {yuan} yuan cannot be. Give an amount above 0; write SalesTarget.AboveZero where any sale is enough, and SalesTarget.NotAssessed where sales are not assessed."),
        FormattableString.Invariant($"销售目标不能是 {yuan} 元。请给出大于 0 的金额；只要有成交即可时写 SalesTarget.AboveZero，不考核时写 SalesTarget.NotAssessed。"));

    /// <summary>A sum in yuan as a target: 0 means that any sale is enough.</summary>
    public static implicit operator SalesTarget(double yuan) => yuan == 0 ? AboveZero : AtLeast(yuan);

    /// <summary>Whether these sales are enough. Amounts are compared to the cent (分).</summary>
    public bool IsMetBy(double sales) => Amount switch
    {
        double.NaN => !IsAssessed,
        0 => Math.Round(sales, Cents) > 0,
        _ => Math.Round(sales, Cents) >= Math.Round(Amount, Cents),
    };

    /// <summary>What is still to be sold, in yuan: 0 when it is enough; a cent when any sale will do; NaN for an unknown target.</summary>
    public double ToGo(double sales) => IsMetBy(sales) ? 0 : Amount == 0 ? 0.01 : Math.Round(Amount - sales, Cents);

    /// <summary>The target in words.</summary>
    public BilingualText Show() => Amount switch
    {
        double.NaN when !IsKnown => new BilingualText("not known", "未知"),
        double.NaN => new BilingualText("not assessed", "不考核"),
        0 => BilingualText.Same("> 0"),
        _ => BilingualText.Same("≥ " + Amount.ToString("#,0.##", Formats.Plain)),
    };
}

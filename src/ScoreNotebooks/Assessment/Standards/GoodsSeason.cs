namespace ScoreNotebooks;

/// <summary>Of what season the goods are by which clothes shops are assessed (品类).</summary>
public enum GoodsSeason
{
    /// <summary>Winter goods (冬季).</summary>
    Winter,

    /// <summary>Any other goods (非冬季).</summary>
    NotWinter,
}

namespace ScoreNotebooks;

/// <summary>The rules of a tree in words.</summary>
public static class AggregationText
{
    /// <summary>The rule by which parts make one score: "geometric mean".</summary>
    public static BilingualText Show(this Aggregation aggregation) => aggregation switch
    {
        Aggregation.Arithmetic => new BilingualText("arithmetic mean", "算术平均"),
        Aggregation.Geometric => new BilingualText("geometric mean", "几何平均"),
        Aggregation.Harmonic => new BilingualText("harmonic mean", "调和平均"),
        _ => new BilingualText("weakest part", "取最低项（短板）"),
    };

    /// <summary>The rule for what a shop has no value for: "missing parts count as zero points".</summary>
    public static BilingualText Show(this MissingPolicy policy) => policy switch
    {
        MissingPolicy.Renormalise => new BilingualText("present parts share the weight of missing ones", "由现有部分分担缺失部分的权重"),
        MissingPolicy.Zero => new BilingualText("missing parts count as zero points", "缺失部分按零分计"),
        _ => new BilingualText("no score where a part is missing", "有缺失则不计分"),
    };
}

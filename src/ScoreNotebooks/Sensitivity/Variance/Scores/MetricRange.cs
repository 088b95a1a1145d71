namespace ScoreNotebooks;

/// <summary>What the table says about the values a metric can take.</summary>
internal enum MetricRange
{
    /// <summary>Nothing: metrics are certain unless a distribution is stated.</summary>
    None,

    /// <summary>All values between the worst and the best shop are equally likely.</summary>
    WorstToBest,

    /// <summary>Each shop's value is as likely as the others'.</summary>
    AsSeen,
}

namespace ScoreNotebooks;

/// <summary>What kind of thing happened in a shop's history.</summary>
public enum HistoryEventKind
{
    /// <summary>Something else.</summary>
    Other,

    /// <summary>A product, a packaging or a service was launched or changed (上新).</summary>
    Launch,

    /// <summary>A sale or a campaign, with more orders than usual (活动).</summary>
    Campaign,

    /// <summary>Shipping or delivery was disturbed (物流).</summary>
    Logistics,

    /// <summary>Goods were faulty or not as described (质量).</summary>
    Quality,

    /// <summary>A public holiday (节假日).</summary>
    Holiday,

    /// <summary>The rules of the score changed (规则).</summary>
    Rule,
}

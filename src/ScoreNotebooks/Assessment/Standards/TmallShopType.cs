namespace ScoreNotebooks;

/// <summary>The types of shops on Tmall that category lines tell apart.</summary>
public enum TmallShopType
{
    /// <summary>A flagship shop that sells many brands (卖场型旗舰店).</summary>
    MallFlagship,

    /// <summary>A brand's own flagship shop (旗舰店).</summary>
    Flagship,

    /// <summary>A shop authorised by one brand (专卖店).</summary>
    Authorised,

    /// <summary>A shop of one category with two brands or more (专营店).</summary>
    MultiBrand,
}

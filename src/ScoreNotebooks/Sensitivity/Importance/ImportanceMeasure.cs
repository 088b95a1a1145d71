namespace ScoreNotebooks;

/// <summary>By what the importance of a part is measured when weights are balanced.</summary>
public enum ImportanceMeasure
{
    /// <summary>
    /// The squared correlation of a part's points with the score over the table's shops: the correlation ratio of Paruolo,
    /// Saisana &amp; Saltelli (2013) with a straight line. Parts that go together share their importance; a part that goes
    /// against the score has none.
    /// </summary>
    Correlation,

    /// <summary>The first-order index with metrics independent of one another, between the worst and the best shop of the table.</summary>
    FirstOrder,
}

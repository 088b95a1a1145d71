namespace ScoreNotebooks;

/// <summary>The words of a file of measures: the properties of each kind of object, and the names of choices.</summary>
internal static class MeasureVocabulary
{
    internal static readonly string[] File = ["$schema", "sources", "redLines", "measures"];

    internal static readonly string[] Measure =
        ["id", "title", "description", "moves", "movesNothing", "leadTime", "correction", "redLine", "origins"];

    internal static readonly string[] Moved = ["metric", "through"];
    internal static readonly string[] Origin = ["source", "place", "scored"];
    internal static readonly string[] RedLine = ["id", "title", "consequence", "source"];

    internal static ChoiceNames<OfficialScoring> Scorings => ModelVocabulary.OfficialScorings;
}

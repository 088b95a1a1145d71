namespace ScoreNotebooks;

/// <summary>A result that can be shown as a list of headings, paragraphs, tables and charts.</summary>
public interface IViewable
{
    /// <summary>What the result looks like.</summary>
    ResultView ToView();
}

namespace ScoreNotebooks.Tests.Sensitivity.Assumptions;

internal static class ViewText
{
    internal static string ToTextIn(this IViewable result, Language language) => result.ToView().ToText(language);
}

namespace ScoreNotebooks.Hosting;

/// <summary>The report's own words, in the languages that the report has.</summary>
/// <param name="language">The languages of the report.</param>
/// <param name="opensInChinese">Which of both is seen first.</param>
internal sealed class ReportLabels(ReportLanguage language, bool opensInChinese)
{
    public const string English = "en";
    public const string Chinese = "zh";

    /// <summary>Whether the reader can switch.</summary>
    public bool IsBoth => language == ReportLanguage.Both;

    /// <summary>Whether Chinese is what the reader sees first.</summary>
    public bool IsChineseFirst => language == ReportLanguage.Chinese || (IsBoth && opensInChinese);

    /// <summary>The value of the page's <c>lang</c> attribute.</summary>
    public string PageLanguage => IsChineseFirst ? "zh-Hans" : "en";

    /// <summary>Whether the report has cells of a language; cells of no language are in every report.</summary>
    public bool Has(string? cellLanguage) => cellLanguage switch
    {
        English => language != ReportLanguage.Chinese,
        Chinese => language != ReportLanguage.English,
        _ => true,
    };

    /// <summary>Whether a cell of the language is what the reader sees first.</summary>
    public bool IsFirst(string? cellLanguage) => cellLanguage is null || cellLanguage == Chinese == IsChineseFirst;

    /// <summary>The attributes of an element that is there in one language only.</summary>
    public string Attributes(string? cellLanguage, string classes)
    {
        if (cellLanguage is null)
            return $" class=\"{classes}\"";
        var only = IsBoth ? $"{classes} only-{cellLanguage}".Trim() : classes;
        var code = cellLanguage == Chinese ? "zh-Hans" : "en";
        return (only.Length > 0 ? $" class=\"{only}\"" : "") + $" lang=\"{code}\"";
    }

    /// <summary>That a cell failed, by the count that stands beside its code, or by its place where it did not run.</summary>
    public string Failed(int number, int? executionCount) => executionCount is { } count
        ? Html(FormattableString.Invariant($"Cell [{count}] failed"), FormattableString.Invariant($"单元格 [{count}] 运行失败"))
        : Html(FormattableString.Invariant($"Cell {number} failed"), FormattableString.Invariant($"第 {number} 个单元格运行失败"));

    /// <summary>A label as HTML; in a report of both languages the one that is not chosen is hidden.</summary>
    public string Html(string english, string chinese) => !IsBoth
        ? Hosting.Html.Encode(IsChineseFirst ? chinese : english)
        : $"<span{Attributes(English, "")}>{Hosting.Html.Encode(english)}</span><span{Attributes(Chinese, "")}>{Hosting.Html.Encode(chinese)}</span>";
}

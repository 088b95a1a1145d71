namespace ScoreNotebooks.Hosting;

/// <summary>How a report is to be made.</summary>
public sealed record ReportOptions
{
    /// <summary>Whose cells the report has.</summary>
    public ReportLanguage Language { get; init; } = ReportLanguage.Both;

    /// <summary>Whether a report in both languages opens in Chinese; the reader can switch.</summary>
    public bool OpensInChinese { get; init; }

    /// <summary>
    /// The file with plotly.js that makes charts interactive; charts are pictures when it is null or missing. The
    /// default is the bundle that the build puts beside the program.
    /// </summary>
    public string? PlotlyPath { get; init; } = Path.Combine(AppContext.BaseDirectory, "plotly.min.js");
}

namespace ScoreNotebooks.Hosting;

/// <summary>Whose cells and labels a report has.</summary>
public enum ReportLanguage
{
    /// <summary>Both languages in one file, with a switch for the reader.</summary>
    Both,

    /// <summary>English; cells tagged <c>zh</c> are left out.</summary>
    English,

    /// <summary>Simplified Chinese; cells tagged <c>en</c> are left out.</summary>
    Chinese,
}

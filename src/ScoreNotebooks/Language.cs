namespace ScoreNotebooks;

/// <summary>The language of titles, outputs and errors.</summary>
public enum Language
{
    /// <summary>English.</summary>
    English,

    /// <summary>Simplified Chinese (简体中文).</summary>
    Chinese,
}

namespace ScoreNotebooks.Cli;

/// <summary>What was asked for with <c>--language</c>.</summary>
internal enum LanguageChoice
{
    /// <summary>Nothing: the user's culture decides.</summary>
    OfTheUser,

    /// <summary>English.</summary>
    English,

    /// <summary>Simplified Chinese.</summary>
    Chinese,

    /// <summary>Both, for reports.</summary>
    Both,
}

namespace ScoreNotebooks;

/// <summary>What one cell of a file was read as.</summary>
internal enum CellKind : byte
{
    /// <summary>Blank, "-", "N/A", 无 and the like.</summary>
    Missing,

    /// <summary>A number without a dimension.</summary>
    Plain,

    /// <summary>A share, from % or ‰.</summary>
    Share,

    /// <summary>A length of time, in hours.</summary>
    Hours,

    /// <summary>Text that is no number, or has a unit that is not known.</summary>
    Unreadable,

    /// <summary>A number whose comma or point may be a decimal mark or separate thousands.</summary>
    Undecided,

    /// <summary>A number that 分 follows, where nothing tells minutes from points.</summary>
    MinutesOrPoints,

    /// <summary>An error of a spreadsheet, such as #DIV/0!, or a formula without a value.</summary>
    Fault,

    /// <summary>Infinity, or more than a double can hold.</summary>
    TooLarge,
}

namespace ScoreNotebooks.Scripting;

/// <summary>What kind of text a place of a cell is in.</summary>
internal enum CursorPlace
{
    Code,
    LineComment,
    BlockComment,
    Text,
    InterpolatedText,
    Character,
    Directive,
}

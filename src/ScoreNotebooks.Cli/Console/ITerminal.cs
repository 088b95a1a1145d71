namespace ScoreNotebooks.Cli;

/// <summary>A terminal: keys come from it, and text with control sequences goes to it.</summary>
internal interface ITerminal
{
    /// <summary>How many columns it has.</summary>
    int Width { get; }

    /// <summary>Whether more keys wait to be read: then text is being pasted, for nobody types that fast.</summary>
    bool HasMore { get; }

    /// <summary>The next key; null when there will be none.</summary>
    ConsoleKeyInfo? ReadKey();

    /// <summary>Writes text and control sequences.</summary>
    void Write(string text);
}

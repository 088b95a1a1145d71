namespace ScoreNotebooks.Jupyter;

/// <summary>The channels by which messages come in.</summary>
internal enum ChannelName
{
    Shell,
    Control,
    Stdin,
}

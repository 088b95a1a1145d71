namespace ScoreNotebooks.Hosting;

/// <summary>A value that failed while it was being shown; the reason is the inner exception.</summary>
internal sealed class DisplayException(Exception reason) : Exception(reason.Message, reason);

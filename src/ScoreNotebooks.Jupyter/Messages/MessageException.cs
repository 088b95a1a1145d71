namespace ScoreNotebooks.Jupyter;

/// <summary>A message that is not one of a Jupyter client that knows the key; it is dropped and noted.</summary>
/// <param name="message">What is wrong with it. It says nothing of the content, which may be secret, nor of the key.</param>
internal sealed class MessageException(string message) : Exception(message);

using System.Text.Json.Serialization.Metadata;

namespace ScoreNotebooks.Jupyter;

/// <summary>How a kernel speaks to its front ends.</summary>
internal interface IKernelChannels
{
    /// <summary>Answers a request, on the channel that it came by.</summary>
    void Reply<T>(JupyterMessage request, string type, T content, JsonTypeInfo<T> json, byte[]? metadata = null);

    /// <summary>Tells all front ends.</summary>
    /// <param name="parent">The request that it comes from; null when it comes from none.</param>
    /// <param name="type">What it is.</param>
    /// <param name="content">What is told.</param>
    /// <param name="json">How that is written.</param>
    void Publish<T>(JupyterMessage? parent, string type, T content, JsonTypeInfo<T> json);

    /// <summary>Waits while a front end has much before it that it has not taken.</summary>
    void WaitForReaders();

    /// <summary>Asks the front end that sent a request for a line of text.</summary>
    void Ask(JupyterMessage request, InputRequest question);
}

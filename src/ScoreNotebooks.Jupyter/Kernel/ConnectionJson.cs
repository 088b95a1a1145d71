using System.Text.Json.Serialization;

namespace ScoreNotebooks.Jupyter;

/// <summary>A connection file as it is written.</summary>
internal sealed record ConnectionJson(
    int ShellPort, int IopubPort, int StdinPort, int ControlPort, int HbPort, string Key, string Ip = "127.0.0.1", string Transport = "tcp",
    string SignatureScheme = "hmac-sha256")
{
    // A record would write its key.
    public override string ToString() => nameof(ConnectionJson);
}

/// <summary>How connection files are read.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower, RespectNullableAnnotations = true,
    RespectRequiredConstructorParameters = true)]
[JsonSerializable(typeof(ConnectionJson))]
internal sealed partial class ConnectionJsonContext : JsonSerializerContext;

using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace ScoreNotebooks.Jupyter;

/// <summary>The JSON of headers and contents. What comes in must have all that is required, in its type, once.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower, RespectNullableAnnotations = true,
    RespectRequiredConstructorParameters = true, AllowDuplicateProperties = false, Converters = [typeof(MimeBundleConverter)])]
[JsonSerializable(typeof(MessageHeader))]
[JsonSerializable(typeof(ExecuteRequest))]
[JsonSerializable(typeof(PlaceRequest))]
[JsonSerializable(typeof(IsCompleteRequest))]
[JsonSerializable(typeof(HistoryRequest))]
[JsonSerializable(typeof(CommInfoRequest))]
[JsonSerializable(typeof(CommOpen))]
[JsonSerializable(typeof(ShutdownRequest))]
[JsonSerializable(typeof(InputReply))]
[JsonSerializable(typeof(StatusReply))]
[JsonSerializable(typeof(ErrorContent))]
[JsonSerializable(typeof(ExecuteReply))]
[JsonSerializable(typeof(KernelInfoReply))]
[JsonSerializable(typeof(CompleteReply))]
[JsonSerializable(typeof(InspectReply))]
[JsonSerializable(typeof(IsCompleteReply))]
[JsonSerializable(typeof(HistoryReply))]
[JsonSerializable(typeof(CommInfoReply))]
[JsonSerializable(typeof(ShutdownReply))]
[JsonSerializable(typeof(StatusContent))]
[JsonSerializable(typeof(ExecuteInput))]
[JsonSerializable(typeof(StreamContent))]
[JsonSerializable(typeof(DisplayContent))]
[JsonSerializable(typeof(ClearOutput))]
[JsonSerializable(typeof(InputRequest))]
[JsonSerializable(typeof(CommClose))]
internal sealed partial class MessageJson : JsonSerializerContext
{
    /// <summary>For what goes out: Chinese stays readable, since nothing of it is put into a page as it is.</summary>
    public static MessageJson Outgoing => field ??= new(new JsonSerializerOptions(Default.Options) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
}

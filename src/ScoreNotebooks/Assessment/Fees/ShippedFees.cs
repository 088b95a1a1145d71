using System.Text.Json;

namespace ScoreNotebooks;

/// <summary>The annual fees and refund conditions that come with the library.</summary>
/// <param name="Paying">The categories that still pay in 2026.</param>
/// <param name="MeanDsr">The least mean of the shop's DSR for a refund, included.</param>
/// <param name="HalfShare">The share of the fee that the lower line of sales returned.</param>
/// <param name="FullShare">The share that the upper line returned.</param>
/// <param name="Examples">Fees and lines that the source gives as examples.</param>
/// <param name="FeeSource">Where the fees of 2026 are from.</param>
/// <param name="RefundSource">Where the refund conditions are from.</param>
internal sealed record ShippedFees(
    IReadOnlyList<(BilingualText Category, double Yuan)> Paying, double MeanDsr, double HalfShare, double FullShare, IReadOnlyList<FeeCategory> Examples,
    ModelSource FeeSource, ModelSource RefundSource)
{
    private static readonly Lazy<ShippedFees> Read = new(ReadFile);

    internal static ShippedFees Tmall => Read.Value;

    private static ShippedFees ReadFile()
    {
        using var document = AssessmentFile.Open("tmall-annual-fee");
        var root = document.RootElement;
        var sources = AssessmentFile.SourcesOf(root);
        var refund = root.GetProperty("refund");
        var paying = root.GetProperty("payingIn2026").EnumerateArray().ToList();
        return new ShippedFees(
            [.. paying.Select(row => (new BilingualText($"{row.GetProperty("category").GetString()} ({row.GetProperty("en").GetString()})", row.GetProperty("category").GetString()!), row.GetProperty("yuan").GetDouble()))],
            refund.GetProperty("meanDsr").GetDouble(), refund.GetProperty("halfShare").GetDouble(), refund.GetProperty("fullShare").GetDouble(),
            [.. refund.GetProperty("examples").EnumerateArray().Select(ExampleOf)],
            sources[paying[0].GetProperty("source").GetString()!], sources[refund.GetProperty("source").GetString()!]);
    }

    private static FeeCategory ExampleOf(JsonElement row)
    {
        var fee = row.GetProperty("fee").GetDouble();
        return new FeeCategory($"年费 {fee.ToString("0", Formats.Plain)} 元的类目", fee, row.GetProperty("halfLine").GetDouble(), row.GetProperty("fullLine").GetDouble(), 0);
    }
}

namespace ScoreNotebooks;

/// <summary>Reads the treatment of a metric's outliers: an object whose <c>kind</c> says which other properties it has.</summary>
internal static class TreatmentReader
{
    internal static Treatment? Read(ModelObject? json)
    {
        if (json?.Kind(ModelVocabulary.Treatments) is not { } kind) return null;
        return kind switch
        {
            "winsorise" => new Treatment.Winsorise(json.WholeNumber("mostPoints"), json.Number("skewness"), json.Number("kurtosis")),
            "percentiles" => new Treatment.Percentiles(json.Number("low"), json.Number("high")),
            _ => new Treatment.Logarithm(json.Number("offset")),
        };
    }
}

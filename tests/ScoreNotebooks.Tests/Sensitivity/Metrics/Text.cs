namespace ScoreNotebooks.Tests.Sensitivity.Metrics;

/// <summary>The three shops of the source text under the six-factors model.</summary>
internal static class Text
{
    // Totals worked by hand in ShopsOfTheTextTests.
    internal const double TotalOfA = 530.0 / 7;
    internal const double TotalOfB = (155.0 / 3 + 42.5 + 80.0 / 3 + 400.0 / 9 + 40 + 125.0 / 3) / 6;
    internal const double TotalOfC = (200.0 / 3 + 57.5 + (1100.0 / 21 + 300.0 / 7) / 2 + 50 + 60 + 56.25) / 6;

    internal static SensitivityAnalysis WhatIf() => ScoreModels.Load("six-factors").Sensitivity(ShopTable.Read(Data()));

    private static string Data()
    {
        var folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "ScoreNotebooks.sln"))) folder = Path.GetDirectoryName(folder)!;
        return Path.Combine(folder, "data", "shops", "abc");
    }
}

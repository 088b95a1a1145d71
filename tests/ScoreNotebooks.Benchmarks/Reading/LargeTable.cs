using System.Globalization;

namespace ScoreNotebooks.Benchmarks.Reading;

/// <summary>Writes a seeded table as large as asked for.</summary>
internal static class LargeTable
{
    internal static void Write(string path, int shops, int columns, Func<int, string> unit)
    {
        var random = new Random(20260501);
        using var writer = new StreamWriter(path);
        writer.Write("店铺名称");
        for (var column = 0; column < columns; column++) writer.Write($",指标{column + 1}");
        for (var shop = 0; shop < shops; shop++)
        {
            writer.Write($"\n小店{shop:D7}");
            for (var column = 0; column < columns; column++)
                writer.Write($",{(random.NextDouble() * 100).ToString("0.0000000", CultureInfo.InvariantCulture)}{unit(column)}");
        }
    }
}

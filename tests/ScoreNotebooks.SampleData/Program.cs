using System.Text;
using ScoreNotebooks.SampleData;
using ScoreNotebooks.SampleData.History;

var plain = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);

switch (args)
{
    case ["peers", var path]:
        File.WriteAllText(path, PeerShops.ToCsv(), plain);
        return 0;
    case ["history", var folder]:
        foreach (var (name, text) in HistoryFiles.All()) File.WriteAllText(Path.Combine(folder, name), text, plain);
        return 0;
    default:
        Console.Error.WriteLine("Which data, and where to? peers data/shops/peers.csv, history data/history");
        return 2;
}

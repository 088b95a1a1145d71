using System.Text;
using ScoreNotebooks.SampleData;

switch (args)
{
    case ["peers", var path]:
        File.WriteAllText(path, PeerShops.ToCsv(), new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
        return 0;
    default:
        Console.Error.WriteLine("Which data, and into which file? peers data/shops/peers.csv");
        return 2;
}

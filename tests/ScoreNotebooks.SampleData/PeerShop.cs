using System.Globalization;

namespace ScoreNotebooks.SampleData;

/// <summary>One made-up shop: what the ten tables of data/shops/abc tell of a shop, as written in the file.</summary>
/// <param name="Name">The name.</param>
/// <param name="Ratings">The five mean ratings, in stars with two decimals, in the order of the file.</param>
/// <param name="Good">Good reviews.</param>
/// <param name="Neutral">Neutral reviews.</param>
/// <param name="Bad">Bad reviews.</param>
/// <param name="Orders">Orders taken.</param>
/// <param name="Completed">Orders completed.</param>
/// <param name="DaysToShip">The mean time to ship, in days with two decimals.</param>
/// <param name="RepeatPurchases">The repeat purchase rate, in per cent with one decimal.</param>
/// <param name="Retention">The retention rate, in per cent with one decimal.</param>
public sealed record PeerShop(
    string Name, IReadOnlyList<double> Ratings, int Good, int Neutral, int Bad, int Orders, int Completed,
    double DaysToShip, double RepeatPurchases, double Retention)
{
    private const int HoursPerDay = 24;

    private static readonly string[] RatingHeaders = ["商品质量评分", "商品包装评分", "物流评分", "退换货处理评分", "客户投诉处理评分"];

    /// <summary>The header of the file: the headers of the ten tables side by side.</summary>
    public static string Header { get; } =
        $"店铺名称,{string.Join(',', RatingHeaders)},好评数量,中评数量,差评数量,订单处理数量,订单完成数量,平均发货时长,二次购买率,留存率";

    /// <summary>The shop's line of the file.</summary>
    public string Line => string.Create(
        CultureInfo.InvariantCulture,
        $"{Name},{string.Join(',', Ratings.Select(stars => stars.ToString("0.00", CultureInfo.InvariantCulture)))},{Good},{Neutral},{Bad},{Orders},{Completed},{DaysToShip:0.##}天,{RepeatPurchases:0.0}%,{Retention:0.0}%");

    /// <summary>The table that reading the shops' lines gives.</summary>
    public static ShopTable Table(IReadOnlyList<PeerShop> shops)
    {
        return new ShopTable(
            [.. shops.Select(shop => shop.Name)],
            [
                .. RatingHeaders.Select((header, rating) => Column(header, Unit.Number, shop => shop.Ratings[rating])),
                Column("好评数量", Unit.Number, shop => shop.Good),
                Column("中评数量", Unit.Number, shop => shop.Neutral),
                Column("差评数量", Unit.Number, shop => shop.Bad),
                Column("订单处理数量", Unit.Number, shop => shop.Orders),
                Column("订单完成数量", Unit.Number, shop => shop.Completed),
                Column("平均发货时长", Unit.Hours, shop => shop.DaysToShip * HoursPerDay),
                Column("二次购买率", Unit.Share, shop => shop.RepeatPurchases / 100),
                Column("留存率", Unit.Share, shop => shop.Retention / 100),
            ]);

        TableColumn Column(string header, Unit unit, Func<PeerShop, double> value) => new(header, unit, shops.Select(value).ToArray());
    }
}

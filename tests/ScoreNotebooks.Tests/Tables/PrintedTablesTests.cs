using System.Runtime.CompilerServices;

namespace ScoreNotebooks.Tests.Tables;

/// <summary>The ten tables of the source text, checked against the text by hand.</summary>
public class PrintedTablesTests
{
    private static readonly ShopTable Table = ShopTable.Read(Folder());

    internal static string Folder([CallerFilePath] string here = "") =>
        Path.GetFullPath("../../../data/shops/abc", Path.GetDirectoryName(here)!);

    [Fact]
    public void Shops_and_columns_keep_the_order_of_the_text()
    {
        Assert.Equal(["小店A", "小店B", "小店C"], Table.Shops);
        Assert.Equal(
            [
                "商品质量评分", "商品包装评分", "物流评分", "退换货处理评分", "客户投诉处理评分", "好评数量", "中评数量", "差评数量",
                "订单处理数量", "订单完成数量", "平均发货时长", "二次购买率", "留存率",
            ],
            Table.Columns.Select(column => column.Name));
    }

    [Theory]
    [InlineData("商品质量评分", Unit.Number, 4.5, 3.8, 4.2)]
    [InlineData("商品包装评分", Unit.Number, 4.8, 4.2, 4.5)]
    [InlineData("物流评分", Unit.Number, 4.6, 4.1, 4.3)]
    [InlineData("退换货处理评分", Unit.Number, 4.7, 3.9, 4.3)]
    [InlineData("客户投诉处理评分", Unit.Number, 4.6, 3.8, 4.0)]
    [InlineData("好评数量", Unit.Number, 500, 400, 450)]
    [InlineData("中评数量", Unit.Number, 50, 80, 60)]
    [InlineData("差评数量", Unit.Number, 10, 20, 15)]
    [InlineData("订单处理数量", Unit.Number, 1000, 900, 800)]
    [InlineData("订单完成数量", Unit.Number, 950, 800, 720)]
    // 1 day is 24 hours, 2 are 48, 1.5 are 36.
    [InlineData("平均发货时长", Unit.Hours, 24, 48, 36)]
    [InlineData("二次购买率", Unit.Share, 0.30, 0.20, 0.25)]
    [InlineData("留存率", Unit.Share, 0.80, 0.70, 0.75)]
    public void Values_are_those_printed(string column, Unit unit, double a, double b, double c)
    {
        Assert.Equal(unit, Table[column].Unit);
        Assert.Equal([a, b, c], Table[column].Values.ToArray());
    }

    [Fact]
    public void Nothing_is_wrong_with_them() => Assert.Empty(Table.Problems);
}

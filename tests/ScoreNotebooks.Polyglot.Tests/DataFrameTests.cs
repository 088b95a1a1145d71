using Microsoft.Data.Analysis;

namespace ScoreNotebooks.Polyglot.Tests;

/// <summary>Every table is one step away from a data frame of Microsoft.Data.Analysis.</summary>
public sealed class DataFrameTests
{
    private static string Data(params string[] inside) => Repository.Path(["data", .. inside]);

    [Fact]
    public async Task The_ten_tables_become_a_data_frame_with_their_numbers()
    {
        var frame = await DataFrame.LoadFrom(ShopTable.Read(Data("shops", "abc")).ToDataReader());
        Assert.Equal(3, frame.Rows.Count);
        Assert.Equal(["小店A", "小店B", "小店C"], frame.Columns[0].Cast<string>());
        Assert.Equal([4.5, 3.8, 4.2], ((PrimitiveDataFrameColumn<double>)frame["商品质量评分"]).Select(value => value!.Value));
        Assert.Equal([24.0, 48.0, 36.0], ((PrimitiveDataFrameColumn<double>)frame["平均发货时长"]).Select(value => value!.Value));
        Assert.Equal(1350.0, ((PrimitiveDataFrameColumn<double>)frame["好评数量"]).Sum());
    }

    [Fact]
    public async Task A_missing_value_is_null_in_the_data_frame()
    {
        var file = Path.Combine(Directory.CreateTempSubdirectory("data-frame-").FullName, "shops.csv");
        await File.WriteAllTextAsync(file, "店铺名称,评分\n小店甲,4.5\n小店乙,-\n");
        var frame = await DataFrame.LoadFrom(ShopTable.Read(file).ToDataReader());
        Assert.Equal(1, frame["评分"].NullCount);
        Assert.Null(frame["评分"][1]);
    }

    [Fact]
    public async Task A_history_and_its_trajectory_become_data_frames_of_a_row_per_shop_and_day()
    {
        var history = ShopHistory.Read(Data("history"));
        var days = await DataFrame.LoadFrom(history.ToDataReader());
        Assert.Equal(3 * 240, days.Rows.Count);
        var trajectory = await DataFrame.LoadFrom(ScoreModels.Load("six-factors").Trajectory(history).ToDataReader());
        Assert.Equal(3 * 240, trajectory.Rows.Count);
    }
}

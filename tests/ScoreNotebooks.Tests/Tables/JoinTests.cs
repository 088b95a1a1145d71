namespace ScoreNotebooks.Tests.Tables;

/// <summary>Shop names, several files, folders.</summary>
public class JoinTests
{
    [Theory]
    [InlineData("店铺名称")]
    [InlineData("店铺")]
    [InlineData("店名")]
    [InlineData("小店")]
    [InlineData("商家名称")]
    [InlineData("shop")]
    [InlineData("Shop Name")]
    [InlineData("STORE")]
    [InlineData(" 店铺\uFEFF")]
    public void The_column_of_shops_is_recognised(string header) =>
        Assert.Equal(["A"], TemporaryFiles.Read($"好评,{header}\n1,A\n").Shops);

    [Fact]
    public void Of_two_headers_that_may_mean_the_shop_the_surer_one_counts()
    {
        var table = TemporaryFiles.Read("商家名称,店铺名称,好评\n甲公司,小店A,1\n");
        Assert.Equal(["小店A"], table.Shops);
        Assert.Equal("商家名称", Assert.Single(table.Problems).Column);
    }

    [Fact]
    public void The_caller_may_say_which_column_it_is() =>
        Assert.Equal(["A"], TemporaryFiles.Read("门店,好评\nA,1\n", shopColumn: "门店").Shops);

    [Theory]
    [InlineData("小店A", "\u3000小店\uFF21 ")]
    [InlineData("小店1号", "小店\uFF11号")]
    [InlineData("Shop  A", "Shop\u00A0A")]
    [InlineData("Café", "Cafe\u0301")]
    [InlineData("小店A", "\u200B小店A")]
    public void Two_spellings_of_one_shop_are_one(string here, string there)
    {
        using var files = new TemporaryFiles();
        files.Write("1.csv", $"店铺,好评\n{here},1\n");
        files.Write("2.csv", $"店铺,差评\n{there},2\n");
        var table = ShopTable.Read(files.Folder);
        Assert.Single(table.Shops);
        Assert.Equal(2, table.Columns[1].Values.Span[0]);
    }

    [Fact]
    public void Letter_case_tells_two_shops_apart() =>
        Assert.Equal(["shop a", "Shop A"], TemporaryFiles.Read("店铺,好评\nshop a,1\nShop A,2\n").Shops);

    [Fact]
    public void Shops_and_columns_keep_the_order_in_which_the_files_were_given()
    {
        using var files = new TemporaryFiles();
        var first = files.Write("z.csv", "店铺,丙,甲\nC,1,2\nA,3,4\n");
        var second = files.Write("a.csv", "店铺,乙\nB,5\nA,6\n");
        var table = ShopTable.Read(first, second);
        Assert.Equal(["C", "A", "B"], table.Shops);
        Assert.Equal(["丙", "甲", "乙"], table.Columns.Select(column => column.Name));
        Assert.Equal([double.NaN, 6, 5], table["乙"].Values.ToArray());
        Assert.Equal([first, first, second], table.Columns.Select(column => column.Source));
    }

    [Fact]
    public void A_shop_that_is_missing_in_a_file_has_missing_values_and_a_problem()
    {
        using var files = new TemporaryFiles();
        files.Write("1.csv", "店铺,好评\nA,1\nB,2\n");
        files.Write("2.csv", "店铺,差评\nB,3\n");
        var table = ShopTable.Read(files.Folder);
        Assert.Equal([double.NaN, 3], table["差评"].Values.ToArray());
        var problem = Assert.Single(table.Problems);
        Assert.EndsWith("/2.csv", problem.File, StringComparison.Ordinal);
        Assert.Contains("1 of 2 shops", problem.What.English, StringComparison.Ordinal);
        Assert.Contains("(A)", problem.What.English, StringComparison.Ordinal);
    }

    [Fact]
    public void The_same_value_twice_is_no_problem()
    {
        using var files = new TemporaryFiles();
        files.Write("1.csv", "店铺,时长\nA,1.5天\nB,\n");
        files.Write("2.csv", "店铺,时长\nA,36小时\nB,5小时\n");
        var table = ShopTable.Read(files.Folder);
        Assert.Equal([36, 5], table["时长"].Values.ToArray());
        Assert.Empty(table.Problems);
    }

    [Fact]
    public void Two_rows_of_one_shop_that_agree_are_taken_as_one_and_told()
    {
        var table = TemporaryFiles.Read("店铺,好评,差评\nA,1,\nB,2,2\nA,1,3\n");
        Assert.Equal(["A", "B"], table.Shops);
        Assert.Equal([3, 2], table["差评"].Values.ToArray());
        Assert.Equal(4, Assert.Single(table.Problems).Line);
    }

    [Fact]
    public void Of_many_rows_that_repeat_a_shop_a_hundred_are_told_and_the_rest_counted()
    {
        var table = TemporaryFiles.Read("店铺,好评\n" + string.Concat(Enumerable.Repeat("A,1\n", 151)));
        Assert.Equal(["A"], table.Shops);
        // The first row is no repetition: 150 are, 100 are told, 50 counted.
        Assert.Equal(101, table.Problems.Count);
        Assert.Contains("50 more", table.Problems[100].What.English, StringComparison.Ordinal);
    }

    [Fact]
    public void Numbers_without_a_unit_do_not_join_a_column_that_has_one_elsewhere()
    {
        using var files = new TemporaryFiles();
        files.Write("1.csv", "店铺,率\nA,0.3\nB,0\n");
        files.Write("2.csv", "店铺,率\nC,25%\n");
        files.Write("3.csv", "店铺,率\nD,0\n");
        var table = ShopTable.Read(files.Folder);
        Assert.Equal(Unit.Share, table["率"].Unit);
        Assert.True(double.IsNaN(table["A", "率"]));
        Assert.Equal(0.25, table["C", "率"]);
        Assert.Equal(0, table["D", "率"]);
        Assert.Contains(table.Problems, problem => problem.File.EndsWith("1.csv", StringComparison.Ordinal) && problem.Column == "率" && problem.Advice.English.Contains("(%)", StringComparison.Ordinal));
    }

    [Fact]
    public void Files_of_a_folder_are_ordered_by_number()
    {
        using var files = new TemporaryFiles();
        foreach (var name in (string[])["10.csv", "2.csv", "1.csv", "b2.csv", "b10.csv", "B1.csv"])
            files.Write(name, $"店铺,{name}\nA,1\n");
        Assert.Equal(["1.csv", "2.csv", "10.csv", "B1.csv", "b2.csv", "b10.csv"], ShopTable.Read(files.Folder).Columns.Select(column => column.Name));
    }

    [Fact]
    public void Hidden_and_explaining_files_of_a_folder_are_passed_over_and_others_told()
    {
        using var files = new TemporaryFiles();
        files.Write("shops.csv", "店铺,好评\nA,1\n");
        files.Write("README.md", "# 说明");
        files.Write(".hidden.csv", "x");
        files.Write("~$shops.xlsx", "x");
        files.Write("old.xls", "x");
        var table = ShopTable.Read(files.Folder);
        Assert.Equal(1, table["A", "好评"]);
        Assert.EndsWith("/old.xls", Assert.Single(table.Problems).File, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_given_twice_is_read_once()
    {
        using var files = new TemporaryFiles();
        var path = files.Write("shops.csv", "店铺,好评\nA,x\nB,1\n");
        Assert.Single(ShopTable.Read(path, files.Folder).Problems);
    }

    [Fact]
    public void A_mapping_holds_for_all_files_and_need_not_fit_each()
    {
        using var files = new TemporaryFiles();
        var first = files.Write("1.csv", "店铺,质量\nA,4.5\n");
        var second = files.Write("2.csv", "店铺,包装\nA,4.8\n");
        var table = ShopTable.Read([first, second], columns: new() { ["质量"] = "商品质量评分", ["包装"] = "商品包装评分" });
        Assert.Equal(["商品质量评分", "商品包装评分"], table.Columns.Select(column => column.Name));
    }
}

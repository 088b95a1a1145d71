using ScoreNotebooks.Tests.Data;

namespace ScoreNotebooks.Tests;

public sealed class WorkbookCheckTests
{
    [Fact]
    public void A_host_with_the_data_has_all_that_is_needed()
    {
        var check = WorkbookCheck.Run(ShopFiles.Abc);
        Assert.True(check.IsFine, check.ToString());
        Assert.Equal(5, check.Points.Count);
    }

    [Fact]
    public void A_folder_that_is_not_there_is_said_with_its_name_and_the_rest_is_still_looked_at()
    {
        var check = WorkbookCheck.Run("../no/such/folder");
        Assert.False(check.IsFine);
        Assert.Equal([true, true, false, false, false], check.Points.Select(point => point.Problem is null));
        Assert.Contains("no/such/folder", check.Points[2].Problem!.English, StringComparison.Ordinal);
        Assert.Contains("no/such/folder", check.Points[2].Problem!.Chinese, StringComparison.Ordinal);
        Assert.Contains("Something is missing", check.ToTable().ToString(), StringComparison.Ordinal);
    }
}

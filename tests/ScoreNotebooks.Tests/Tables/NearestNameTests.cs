namespace ScoreNotebooks.Tests.Tables;

public class NearestNameTests
{
    [Theory]
    [InlineData("小店b", "小店B")]
    [InlineData("smal shop", "small shop")]
    public void A_misspelt_name_is_recognised(string written, string meant) =>
        Assert.Equal(meant, NearestName.Among(["小店A", "小店B", "small shop"], written));

    [Fact]
    public void A_name_that_is_like_none_gets_no_suggestion() =>
        Assert.Null(NearestName.Among(["小店A", "小店B"], "warehouse"));
}

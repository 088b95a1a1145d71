namespace ScoreNotebooks.Tests.Files;

public sealed class ReadableFoldersTests
{
    [Theory]
    [InlineData("CON")]
    [InlineData("con")]
    [InlineData("nul.csv")]
    [InlineData("AUX .tar.gz")]
    [InlineData("COM1")]
    [InlineData("com¹.csv")]
    [InlineData("lpt9.json")]
    [InlineData("CONIN$")]
    [InlineData("shops.csv:hidden")]
    [InlineData("C:shops.csv")]
    public void Names_that_Windows_takes_for_something_else_are_known(string name) => Assert.True(ReadableFolders.IsSpecialOnWindows(name));

    [Theory]
    [InlineData("shops.csv")]
    [InlineData("console.csv")]
    [InlineData("com.csv")]
    [InlineData("COM10.csv")]
    [InlineData("小店A.csv")]
    public void Other_names_are_names(string name) => Assert.False(ReadableFolders.IsSpecialOnWindows(name));

    [SkippableFact]
    public void Letter_case_counts_where_the_system_counts_it()
    {
        Skip.IfNot(OperatingSystem.IsLinux());
        var folders = new ReadableFolders(["/books/client"]);
        Assert.Equal("/books/client/a.csv", folders.Find("a.csv", "/books/client"));
        Assert.Null(folders.Find("/books/CLIENT/a.csv", "/books/client"));
    }

    [SkippableFact]
    public void A_folder_at_the_root_of_everything_holds_everything()
    {
        Skip.IfNot(OperatingSystem.IsLinux());
        Assert.Equal("/no/such/file", new ReadableFolders(["/"]).Find("no/such/file", "/"));
    }
}

using System.Diagnostics;
using ScoreNotebooks.Tests.Tables;

namespace ScoreNotebooks.Tests.Files;

[Collection(WorkbookOfTheProcess.Name)]
public sealed class ConfinedReadingTests
{
    [Theory]
    [InlineData("shops.csv")]
    [InlineData("./shops.csv")]
    [InlineData("../data/shops.csv")]
    [InlineData("../data")]
    [InlineData("../../book/notebooks/shops.csv")]
    [InlineData("nowhere/../shops.csv")]
    public void A_notebook_reads_in_its_folder_and_in_the_data_beside_it(string path)
    {
        using var book = new ConfinedWorkbook();
        Assert.Equal(["甲店"], ShopTable.Read(path).Shops);
    }

    [Theory]
    [InlineData("../secret.csv")]
    [InlineData("..")]
    [InlineData("../../elsewhere/secret.csv")]
    [InlineData("../../elsewhere")]
    [InlineData("shops.csv/../../secret.csv")]
    [InlineData("../data-of-others/shops.csv")]
    [InlineData("../notebooks2/shops.csv")]
    [InlineData("/etc/passwd")]
    [InlineData("/")]
    [InlineData("//server/share/shops.csv")]
    [InlineData("/dev/stdin")]
    [InlineData("/proc/self/environ")]
    [InlineData(".hidden.csv")]
    [InlineData(".git/config")]
    public void Everything_else_is_refused_whether_it_exists_or_not(string path)
    {
        using var book = new ConfinedWorkbook();
        book.Write("book/notebooks/.hidden.csv", ConfinedWorkbook.Table);
        Refusal.Of(() => ShopTable.Read(path), [$"\"{path}\" is outside", book["book/notebooks"], book["book/data"], "--data-folder"], [$"“{path}”不在", book["book/data"], "--data-folder"]);
    }

    [Fact]
    public void A_refusal_does_not_tell_whether_a_file_exists()
    {
        using var book = new ConfinedWorkbook();
        var existing = Assert.Throws<WorkbookException>(() => ShopTable.Read(book["elsewhere/secret.csv"])).Text.English;
        var missing = Assert.Throws<WorkbookException>(() => ShopTable.Read(book["elsewhere/absent.csv"])).Text.English;
        Assert.Equal(missing, existing.Replace("secret.csv", "absent.csv", StringComparison.Ordinal));
    }

    [Fact]
    public void A_hint_at_the_right_name_looks_only_where_one_may_read()
    {
        using var book = new ConfinedWorkbook();
        Assert.Contains("\"shops.csv\"", Assert.Throws<WorkbookException>(() => ShopTable.Read("shop.csv")).Text.English, StringComparison.Ordinal);
        Assert.DoesNotContain("secret", Assert.Throws<WorkbookException>(() => ScoreModels.Load("../data/secre.json")).Text.English, StringComparison.Ordinal);
    }

    [Fact]
    public void A_home_folder_is_no_shorthand()
    {
        using var book = new ConfinedWorkbook();
        var text = Assert.Throws<WorkbookException>(() => ShopTable.Read("~/shops.csv")).Text.English;
        Assert.DoesNotContain(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile) + "/shops", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("book/notebooks/link.csv", "../../elsewhere/secret.csv")]
    [InlineData("book/notebooks/link.csv", "../secret.csv")]
    [InlineData("book/data/link.csv", "/etc/hostname")]
    [InlineData("book/notebooks/link.csv", "/dev/zero")]
    [InlineData("book/notebooks/link.csv", "/proc/self/environ")]
    [InlineData("book/notebooks/link.csv", "hop.csv")]
    [InlineData("book/notebooks/link.csv", "link.csv")]
    public void A_link_counts_by_where_it_leads(string link, string target)
    {
        using var book = new ConfinedWorkbook();
        book.Link("book/notebooks/hop.csv", "../../elsewhere/secret.csv");
        book.Link(link, target);
        Refusal.Of(() => ShopTable.Read(book[link]), ["is outside", "link.csv"], ["link.csv"]);
        // The same by way of the folder that it lies in.
        Refusal.Of(() => ShopTable.Read(Path.GetDirectoryName(book[link])!), ["is outside", "csv"], ["csv"]);
    }

    [Fact]
    public void A_folder_that_is_a_link_counts_by_where_it_leads()
    {
        using var book = new ConfinedWorkbook();
        book.Link("book/notebooks/all", "/");
        book.Link("book/notebooks/up", "../../elsewhere");
        book.Link("book/notebooks/inside", "../data");
        Refusal.Of(() => ShopTable.Read("all" + book["elsewhere/secret.csv"]), ["is outside"], ["--data-folder"]);
        Refusal.Of(() => ShopTable.Read("up/secret.csv"), ["is outside"], ["--data-folder"]);
        Refusal.Of(() => ShopTable.Read("up"), ["is outside"], ["--data-folder"]);
        Assert.Equal(["甲店"], ShopTable.Read("inside/shops.csv").Shops);
    }

    [Fact]
    public void A_link_called_data_is_not_the_workbooks_data()
    {
        using var book = new ConfinedWorkbook();
        Directory.Delete(book["book/data"], recursive: true);
        book.Link("book/data", "../elsewhere");
        Workbook.Enter(book["book/notebooks"], new Confinement(book["book/notebooks"], [], null));
        Refusal.Of(() => ShopTable.Read("../data/secret.csv"), ["is outside"], ["--data-folder"]);
    }

    [Fact]
    public void A_notebook_whose_folder_is_not_called_notebooks_has_no_data_beside_it()
    {
        using var book = new ConfinedWorkbook();
        book.Write("book/reports/shops.csv", ConfinedWorkbook.Table);
        Workbook.Enter(book["book/reports"], new Confinement(book["book/reports"], [], null));
        Assert.Equal(["甲店"], ShopTable.Read("shops.csv").Shops);
        Refusal.Of(() => ShopTable.Read("../data/shops.csv"), ["is outside", "reports"], ["--data-folder"]);
    }

    [Fact]
    public void Folders_given_to_the_host_are_read_also_when_they_are_links()
    {
        using var book = new ConfinedWorkbook(writes: false, "elsewhere");
        Assert.Equal(["甲店"], ShopTable.Read("../../elsewhere/secret.csv").Shops);
        book.Link("given", "elsewhere");
        Workbook.Enter(book["book/notebooks"], new Confinement(book["book/notebooks"], [book["given"]], null));
        Assert.Equal(["甲店"], ShopTable.Read(book["given/secret.csv"]).Shops);
        Assert.Equal(["甲店"], ShopTable.Read(book["elsewhere/secret.csv"]).Shops);
        Refusal.Of(() => ShopTable.Read("../secret.csv"), ["is outside"], ["--data-folder"]);
    }

    [Fact]
    public void Models_are_confined_as_tables_are()
    {
        using var book = new ConfinedWorkbook();
        book.Link("book/notebooks/model.json", "../../elsewhere/model.json");
        book.Write("book/notebooks/own.json", File.ReadAllText(book["elsewhere/model.json"]));
        Assert.Equal("six-factors", ScoreModels.Load("own.json").Id);
        Assert.Equal("six-factors", ScoreModels.Load("six-factors").Id);
        foreach (var path in (string[])["../../elsewhere/model.json", book["elsewhere/model.json"], "model.json", "/etc/hostname", "..\\..\\elsewhere/../../../elsewhere/model.json"])
            Refusal.Of(() => ScoreModels.Load(path), ["is outside", "--data-folder"], ["--data-folder"]);
    }

    [Theory]
    [InlineData("a\0b.csv")]
    [InlineData("\0")]
    public void A_name_that_is_none_is_refused(string path)
    {
        using var book = new ConfinedWorkbook();
        Assert.Throws<WorkbookException>(() => ShopTable.Read(path));
        Assert.Throws<WorkbookException>(() => ScoreModels.Load(path + "/model.json"));
        Assert.Throws<WorkbookException>(() => Workbook.Folder = path);
    }

    [Fact]
    public void A_name_that_is_too_long_is_refused()
    {
        using var book = new ConfinedWorkbook();
        Assert.Throws<WorkbookException>(() => ShopTable.Read(new string('a', 5000) + ".csv"));
        Assert.Throws<WorkbookException>(() => ScoreModels.Load(string.Concat(Enumerable.Repeat("a/", 5000)) + "m.json"));
    }

    [SkippableFact]
    public void Pipes_are_not_opened_as_they_would_wait_for_ever()
    {
        Skip.IfNot(OperatingSystem.IsLinux() || OperatingSystem.IsMacOS());
        using var book = new ConfinedWorkbook();
        using (var mkfifo = Process.Start("mkfifo", [book["book/notebooks/pipe.csv"], book["book/notebooks/pipe.json"]])) mkfifo.WaitForExit();
        Refusal.Of(() => ShopTable.Read("pipe.csv"), ["pipe.csv", "no ordinary file"], ["不是普通文件"]);
        Refusal.Of(() => ScoreModels.Load("pipe.json"), ["pipe.json", "no ordinary file"], ["不是普通文件"]);
    }

    [Fact]
    public void A_cell_may_move_its_folder_only_to_where_it_may_read()
    {
        using var book = new ConfinedWorkbook();
        foreach (var folder in (string[])["/", "..", "../..", "/etc", book["elsewhere"], ""])
            Assert.Throws<WorkbookException>(() => Workbook.Folder = folder);
        Assert.Equal(["甲店"], ShopTable.Read("shops.csv").Shops);

        Workbook.Folder = "../data";
        Assert.Equal(book["book/data"], Workbook.Folder);
        Assert.Equal(["甲店"], ShopTable.Read("shops.csv").Shops);
        Refusal.Of(() => ShopTable.Read("../secret.csv"), ["is outside"], ["--data-folder"]);
        // As before the notebook moved, "." is the notebook's own folder.
        Workbook.Folder = ".";
        Assert.Equal(book["book/notebooks"], Workbook.Folder);
    }

    [Fact]
    public async Task A_call_that_the_host_left_behind_stays_confined()
    {
        using var book = new ConfinedWorkbook(writes: true);
        using var hostIsGone = new SemaphoreSlim(0);
        var (secret, model) = (book["elsewhere/secret.csv"], ScoreModels.Load("six-factors"));
        var leftBehind = Task.Run(async () =>
        {
            await hostIsGone.WaitAsync();
            Assert.Throws<WorkbookException>(() => ShopTable.Read(secret));
            Assert.Throws<WorkbookException>(() => model.Save(secret));
        });
        Exception? refusal = null;
        var stray = new Thread(() => refusal = Record.Exception(() => ShopTable.Read(secret)));
        stray.UnsafeStart();
        stray.Join();
        Assert.IsType<WorkbookException>(refusal);

        Workbook.Enter(book["book/notebooks"], null);
        hostIsGone.Release();
        await leftBehind;
        Assert.Equal(["甲店"], ShopTable.Read(secret).Shops);
    }

    [Fact]
    public void A_program_of_ones_own_is_not_confined()
    {
        using var book = new ConfinedWorkbook();
        Workbook.Enter(book["book/notebooks"], null);
        Assert.Equal(["甲店"], ShopTable.Read("../../elsewhere/secret.csv").Shops);
        Workbook.Folder = book["elsewhere"];
        Assert.Equal(["甲店"], ShopTable.Read("secret.csv").Shops);
    }
}

using ScoreNotebooks.Tests.Tables;

namespace ScoreNotebooks.Tests.Files;

[Collection(WorkbookOfTheProcess.Name)]
public sealed class ConfinedWritingTests
{
    private static readonly ScoreModel Model = ScoreModels.Load("six-factors");

    [Theory]
    [InlineData("mine.json", "mine.json")]
    [InlineData("models/mine.json", "models/mine.json")]
    [InlineData("models/../mine.json", "mine.json")]
    public void A_notebook_writes_in_its_output_folder(string path, string file)
    {
        using var book = new ConfinedWorkbook(writes: true);
        var before = book.Below("book");
        Model.Save(path);
        Assert.Equal([file], book.Below("out"));
        Assert.Equal(before, book.Below("book"));
    }

    [Theory]
    [InlineData("../mine.json")]
    [InlineData("../book/notebooks/mine.json")]
    [InlineData("/tmp/mine.json")]
    [InlineData("../out2/mine.json")]
    [InlineData(".profile")]
    [InlineData("sub/.git/config")]
    [InlineData("a\0b.json")]
    [InlineData("")]
    public void It_writes_nowhere_else(string path)
    {
        using var book = new ConfinedWorkbook(writes: true);
        var before = book.Below("");
        Refusal.Of(() => Model.Save(path), ["cannot be written", book.Output], ["不能写入", book.Output]);
        Assert.Equal(before, book.Below(""));
    }

    [Fact]
    public void An_input_is_not_overwritten_even_by_its_full_path()
    {
        using var book = new ConfinedWorkbook(writes: true);
        Refusal.Of(() => Model.Save(book["book/notebooks/shops.csv"]), ["cannot be written"], ["不能写入"]);
        Model.Save("shops.csv");
        Assert.Equal(ConfinedWorkbook.Table, File.ReadAllText(book["book/notebooks/shops.csv"]));
    }

    [Fact]
    public void A_link_in_the_output_folder_leads_nowhere_else()
    {
        using var book = new ConfinedWorkbook(writes: true);
        book.Link("out/away", "../elsewhere");
        book.Link("out/model.json", "../elsewhere/model.json");
        Refusal.Of(() => Model.Save("away/x.json"), ["cannot be written"], ["不能写入"]);
        Refusal.Of(() => Model.WithWeights(("product", 9)).Save("model.json"), ["cannot be written"], ["不能写入"]);
        Assert.Equal(["model.json", "secret.csv"], book.Below("elsewhere"));
        Assert.Equal(Model.ToJson(), File.ReadAllText(book["elsewhere/model.json"]));
    }

    [Fact]
    public void Without_an_output_folder_nothing_is_written()
    {
        using var book = new ConfinedWorkbook();
        var before = book.Below("");
        Refusal.Of(() => Model.Save("mine.json"), ["mine.json", "--out"], ["mine.json", "--out"]);
        Assert.Equal(before, book.Below(""));
    }

    [Fact]
    public void What_was_written_is_read_back_as_it_would_be_without_a_host()
    {
        using var book = new ConfinedWorkbook(writes: true);
        book.Write("book/notebooks/model.json", Model.ToJson());
        Model.WithWeights(("product", 7)).Save("model.json");
        Assert.Equal(7, ScoreModels.Load("model.json").Root.Parts[0].Weight);
        Assert.Equal(7, ScoreModels.Load(Path.Combine(book.Output, "model.json")).Root.Parts[0].Weight);
    }

    [Fact]
    public void What_an_earlier_run_wrote_does_not_stand_before_an_input()
    {
        using var book = new ConfinedWorkbook(writes: true);
        book.Write("book/notebooks/model.json", Model.ToJson());
        book.Write("out/model.json", Model.WithWeights(("product", 7)).ToJson());
        Assert.Equal(Model.Root.Parts[0].Weight, ScoreModels.Load("model.json").Root.Parts[0].Weight);
    }

    [Fact]
    public void A_loop_does_not_fill_the_disk()
    {
        using var book = new ConfinedWorkbook(writes: true);
        Refusal.Of(() => { for (var i = 0; i < 2000; i++) Model.Save($"{i}.json"); }, ["the most"], ["上限"]);
        Assert.Equal(1000, book.Below("out").Count());
    }
}

using FsCheck.Xunit;

namespace ScoreNotebooks.Tests.Models;

public class ModelFilesTests
{
    public static TheoryData<string> Shipped => [.. ScoreModels.All.Select(model => model.Id)];

    [Property(Arbitrary = [typeof(RandomModels)])]
    public void A_model_written_and_read_is_the_same_model(ScoreModel model)
    {
        var read = ScoreModels.Parse(model.ToJson(), "random.json");
        Assert.Equal(model.ToJson(), read.ToJson());
        Assert.Equal(Flat(model), Flat(read));
    }

    [Theory, MemberData(nameof(Shipped))]
    public void A_shipped_file_is_laid_out_as_the_library_writes_it(string id)
    {
        var text = File.ReadAllText(ModelFolder.File($"{id}.json"));
        Assert.Equal(text, ScoreModels.Parse(text, $"{id}.json").ToJson());
    }

    // Loading one does not check it again.
    [Theory, MemberData(nameof(Shipped))]
    public void A_shipped_file_is_valid(string id) =>
        Assert.Empty(ScoreModels.Validate(File.ReadAllText(ModelFolder.File($"{id}.json")), id));

    [Theory, MemberData(nameof(Shipped))]
    public void A_shipped_file_is_named_after_its_model(string id) => Assert.Equal(id, ScoreModels.Load(id).Id);

    [Fact]
    public void Every_model_file_of_the_repository_is_shipped()
    {
        var files = Directory.GetFiles(ModelFolder.Path, "*.json").Select(Path.GetFileNameWithoutExtension)
            .Where(name => !name!.EndsWith(".schema", StringComparison.Ordinal));
        Assert.Equal(files.Order(), ScoreModels.All.Select(model => model.Id).Order());
    }

    [Fact]
    public void A_model_saved_is_loaded_by_its_file_name_and_leaves_nothing_else_behind()
    {
        var folder = Directory.CreateTempSubdirectory("score-models");
        var file = Path.Combine(folder.FullName, "my-model.json");
        ScoreModels.Load("six-factors").WithWeights(("product", 3)).Save(file);
        ScoreModels.Load("six-factors").WithWeights(("product", 2)).Save(file);
        Assert.Equal(2, ScoreModels.Load(file).Root.Parts[0].Weight);
        Assert.Equal([file], Directory.GetFiles(folder.FullName));
        folder.Delete(recursive: true);
    }

    [Fact]
    public void A_model_that_is_not_valid_is_not_written()
    {
        var folder = Directory.CreateTempSubdirectory("score-models");
        var model = ScoreModels.Load("six-factors");
        var broken = model with { Scale = new ScoreScale(0, double.NaN) };
        var error = Assert.Throws<WorkbookException>(() => broken.Save(Path.Combine(folder.FullName, "broken.json")));
        Assert.Contains("scale.high", error.Text.English);
        Assert.Contains("scale.high", error.Text.Chinese);
        Assert.Empty(Directory.GetFileSystemEntries(folder.FullName));
        folder.Delete();
    }

    [Fact]
    public void Saving_into_a_folder_that_is_not_there_says_so()
    {
        var error = Assert.Throws<WorkbookException>(() => ScoreModels.Load("six-factors").Save("no-such-folder/model.json"));
        Assert.Contains("no-such-folder/model.json", error.Text.English);
        Assert.Contains("no-such-folder/model.json", error.Text.Chinese);
    }

    [Theory]
    [InlineData("six-factor", "six-factors")]
    [InlineData("sixfactors", "six-factors")]
    public void A_misspelt_id_gets_the_nearest_one(string written, string meant)
    {
        var error = Assert.Throws<WorkbookException>(() => ScoreModels.Load(written));
        Assert.Contains($"Did you mean \"{meant}\"?", error.Text.English);
        Assert.Contains($"是否想写“{meant}”？", error.Text.Chinese);
    }

    [Theory]
    [InlineData("nowhere.json")]
    [InlineData("nowhere/model.json")]
    [InlineData("nowhere/model")]
    public void A_file_that_is_not_there_is_named(string file)
    {
        var error = Assert.Throws<WorkbookException>(() => ScoreModels.Load(file));
        Assert.Contains($"\"{file}\"", error.Text.English);
        Assert.Contains($"“{file}”", error.Text.Chinese);
    }

    [Fact]
    public void A_folder_is_no_model()
    {
        var error = Assert.Throws<WorkbookException>(() => ScoreModels.Load(ModelFolder.Path));
        Assert.Contains("is a folder", error.Text.English);
        Assert.Contains("是文件夹", error.Text.Chinese);
    }

    [Fact]
    public void A_file_with_a_byte_order_mark_is_read()
    {
        var file = Path.GetTempFileName() + ".json";
        File.WriteAllText(file, ScoreModels.Load("six-factors").ToJson(), new System.Text.UTF8Encoding(encoderShouldEmitUTF8Identifier: true));
        Assert.Equal("six-factors", ScoreModels.Load(file).Id);
        File.Delete(file);
    }

    [Fact]
    public void A_file_in_another_encoding_is_refused_with_its_name()
    {
        var file = Path.GetTempFileName() + ".json";
        File.WriteAllText(file, ScoreModels.Load("six-factors").ToJson(), System.Text.Encoding.Unicode);
        var error = Assert.Throws<WorkbookException>(() => ScoreModels.Load(file));
        Assert.Contains("UTF-8", error.Text.English);
        Assert.Contains(file, error.Text.Chinese);
        File.Delete(file);
    }

    // Every leaf of the model beside its place, found without the writer, so that what it forgets is missed.
    private static List<string> Flat(object? value, string path = "") => value switch
    {
        null => [],
        string or double or int or Enum or DateOnly or Formula => [FormattableString.Invariant($"{path}={value}")],
        System.Collections.IEnumerable items => [.. items.Cast<object?>().SelectMany((item, i) => Flat(item, $"{path}[{i}]"))],
        _ => [.. value.GetType().GetProperties().Where(property => property.GetIndexParameters().Length == 0 && property.Name != "Dimensions")
            .SelectMany(property => Flat(property.GetValue(value), $"{path}.{property.Name}")).Prepend($"{path}:{value.GetType().Name}")],
    };
}

using System.Globalization;

namespace ScoreNotebooks.Cli.Tests;

/// <summary>Each broken request gives one paragraph that says what, where and what to do, exit code 2, and no file.</summary>
public sealed class BrokenRequestTests : IDisposable
{
    private readonly Workplace _work = new();

    /// <summary>The words of the request, and what the message must name: the thing that is wrong, and the remedy.</summary>
    public static TheoryData<string, string[]> Requests => new()
    {
        { "scor --model @model.json", ["\"scor\"", "\"score score\"", "--help"] },
        { "runn notebooks", ["\"runn\"", "\"score run\""] },
        { "score --modle @model.json --data @shops.csv", ["--modle", "--model"] },
        { "score --model @model.json --data @shops.csv --frmat json", ["--frmat", "--format"] },
        { "--frmat json", ["--frmat", "--"] },
        { "score --data @shops.csv", ["--model", "score models"] },
        { "score --model @model.json", ["--data", "files or folders"] },
        { "score --model --data @shops.csv", ["--model", "value"] },
        { "score --model @model.json --data", ["--data", "value"] },
        { "score --model @model.json --model six-factors --data @shops.csv", ["--model", "2 times", "once"] },
        { "score --model @model.json --data @shops.csv --format xml", ["--format", "\"xml\"", "table, csv, json"] },
        { "score --model @model.json --data @shops.csv --format jsn", ["\"jsn\"", "Did you mean \"json\""] },
        { "score --model six-factor --data @shops.csv", ["six-factor", "Did you mean \"six-factors\""] },
        { "score --model @modle.json --data @shops.csv", ["modle.json", "model.json"] },
        { "score --model @broken.json --data @shops.csv", ["broken.json", "Line 1"] },
        { "score --model @model.json --data @shop.csv", ["shop.csv"] },
        { "score --model @model.json --data @picture.csv", ["picture.csv"] },
        { "score --model @model.json --data @empty.csv", ["empty.csv", "header"] },
        { "score --model @model.json --data @shops.csv @conflict.csv", ["conflict.csv", "甲店"] },
        { "score --model @model.json --data @other.csv", ["评分"] },
        { "score --model @model.json --data @shops.csv --out @none/scores.csv", ["--out", "folder", "does not exist"] },
        { "score --model @model.json --data @shops.csv --out @folder", ["--out", "is a folder"] },
        { "score --model @model.json --data @shops.csv --format csv --out @shops.csv", ["--out", "to be read"] },
        { "score --model @model.json --data @shops.csv --language fr", ["--language", "\"fr\"", "en, zh"] },
        { "score --model @model.json --data @shops.csv --language both", ["both", "score run"] },
        { "compare --model @model.json --data @shops.csv 甲店", ["SHOP", "two shops"] },
        { "compare --model @model.json --data @shops.csv 甲店 甲点", ["甲点", "甲店"] },
        { "compare --model @model.json --data @shops.csv 甲店 甲店", ["甲店", "twice"] },
        { "compare --model @model.json --data @shops.csv 甲店 丁店", ["丁店", "no total"] },
        { "compare --model @model.json --data @shops.csv @other.csv 甲店 乙店", ["other.csv", "--data"] },
        { "compare --model @model.json --data @shops.csv 甲店 乙店 --format csv", ["\"csv\"", "table, json"] },
        { "models six-factors", ["\"six-factors\"", "one word too many"] },
        { "validate", ["FILE"] },
        { "validate @model.json @broken.json", ["one file", "2"] },
        { "validate @none.json", ["none.json"] },
        { "validate @folder", ["folder"] },
        { "run", ["PATH"] },
        { "run @none.ipynb", ["none.ipynb"] },
        { "run @folder --out @reports", ["folder", ".ipynb"] },
        { "run @shops.csv --out @reports", ["shops.csv", ".ipynb"] },
        { "run @folder --verify --out @reports", ["--verify", "--out"] },
        { "run @folder --out", ["--out", "value"] },
        { "run @folder --data-folder @nowhere", ["--data-folder", "nowhere"] },
        { "run @folder --data-folder @shops.csv", ["--data-folder", "shops.csv"] },
        { "run @folder --time-limit soon", ["--time-limit", "\"soon\"", "none"] },
        { "run @folder --time-limit 0", ["--time-limit", "\"0\""] },
        { "run @folder --time-limit -5", ["--time-limit"] },
        { "run @folder --trust @shops.csv", ["--trust", "shops.csv", ".dll"] },
        { "run @folder --trust @nowhere.dll", ["--trust", "nowhere.dll"] },
        { "eval", ["CODE", "\"-\""] },
        { "eval 1 + 1", ["3", "quotes"] },
        { "eval 1 --jsn", ["--jsn", "--json"] },
        { "eval 1 --trust @folder", ["--trust", "folder"] },
        { "eval 1 --cells @model.json", ["--cells"] },
        { "eval --cells @nowhere.json", ["There is no file", "nowhere.json"] },
        { "eval --cells @folder", ["is a folder"] },
        { "eval 1 --out @model.json", ["--out", "is a file"] },
        { "repl --out @model.json", ["--out", "is a file"] },
        { "eval --cells @model.json", ["model.json", "line 1, column 1"] },
        { "eval --cells @numbers.json", ["numbers.json", "line 2, column 3"] },
        { "eval --cells @cut.json", ["cut.json", "line 1, column 7"] },
        { "eval --cells @after.json", ["after.json", "line 1"] },
        { "eval --cells @half.json", ["half.json", "line 1, column 8"] },
    };

    [Theory]
    [MemberData(nameof(Requests))]
    public void Is_refused_in_one_paragraph_with_exit_code_2_and_no_file(string request, string[] named)
    {
        Prepare();
        var before = _work.NewFiles.Order().ToList();

        var answer = _work.Call(request.Split(' '));

        Assert.Equal(2, answer.ExitCode);
        Assert.Equal("", answer.Output);
        var paragraph = Assert.Single(answer.Talk.TrimEnd('\n', '\r').Split('\n'));
        Assert.StartsWith("score: ", paragraph, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", paragraph, StringComparison.Ordinal);
        Assert.DoesNotContain("Exception", paragraph, StringComparison.Ordinal);
        foreach (var name in named) Assert.Contains(name, paragraph, StringComparison.Ordinal);
        Assert.Equal(before, _work.NewFiles.Order());
        Assert.Equal(Workplace.Data, File.ReadAllText(_work["shops.csv"]));
    }

    [Theory]
    [MemberData(nameof(Requests))]
    public void Is_refused_in_Chinese_as_well(string request, string[] named)
    {
        Prepare();

        var answer = _work.CallFrom(CultureInfo.GetCultureInfo("zh-CN"), request.Split(' '));

        Assert.Equal(2, answer.ExitCode);
        Assert.NotEmpty(named);
        Assert.Contains(answer.Talk, character => character is >= '\u4e00' and <= '\u9fff' && !request.Contains(character, StringComparison.Ordinal));
    }

    [Fact]
    public void Without_a_command_shows_the_help_as_an_error()
    {
        var answer = _work.Call();

        Assert.Equal((2, ""), (answer.ExitCode, answer.Output));
        Assert.Contains("score run notebooks --out reports", answer.Talk, StringComparison.Ordinal);
    }

    public void Dispose() => _work.Dispose();

    private void Prepare()
    {
        _work.Write("broken.json", "{ \"id\": ");
        _work.Write("empty.csv", "");
        _work.Write("conflict.csv", "店铺名称,评分\n甲店,1\n");
        _work.Write("other.csv", "店铺名称,销量\n甲店,1\n");
        _work.Write("folder/readme.txt", "");
        _work.Write("numbers.json", "[\"1\",\n  2]");
        _work.Write("cut.json", "[\"1\", ");
        _work.Write("after.json", "[\"1\"] 2");
        _work.Write("half.json", "[\"小\",  \"\\ud800\"]");
        File.WriteAllBytes(_work["picture.csv"], [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 13]);
    }
}

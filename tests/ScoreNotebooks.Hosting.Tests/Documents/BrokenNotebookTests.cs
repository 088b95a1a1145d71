using System.Text.RegularExpressions;

namespace ScoreNotebooks.Hosting.Tests;

public sealed class BrokenNotebookTests
{
    [Theory]
    [InlineData("empty.ipynb", "is empty", "空文件")]
    [InlineData("blank.ipynb", "is empty", "空文件")]
    [InlineData("web-page.ipynb", "is a web page", "是网页")]
    [InlineData("zip.ipynb", "is a zip archive", "压缩包")]
    [InlineData("gbk.ipynb", "not in UTF-8", "编码不是 UTF-8")]
    [InlineData("utf16.ipynb", "UTF-16", "UTF-16")]
    [InlineData("truncated.ipynb", "line 6, column 11: the file ends in the middle", "第 6 行第 11 列：文件到这里就断了")]
    [InlineData("trailing-comma.ipynb", "line 5, column 25: the text is not valid JSON", "第 5 行第 25 列：这里的内容不符合 JSON 格式")]
    [InlineData("conflict.ipynb", "line 3, column 1: two versions", "第 3 行第 1 列：合并两个版本")]
    [InlineData("list.ipynb", "line 1, column 1: a notebook begins with {", "应以 { 开头")]
    [InlineData("other-json.ipynb", "no nbformat number", "没有 nbformat 版本号")]
    [InlineData("format-3.ipynb", "notebook format 3", "第 3 版笔记本格式")]
    [InlineData("no-cells-key.ipynb", "no list of cells", "没有单元格列表")]
    [InlineData("cells-not-a-list.ipynb", "line 2, column 11: \"cells\" must be a list", "第 2 行第 11 列：“cells” 必须是")]
    [InlineData("cells-twice.ipynb", "line 3, column 11: \"cells\" appears a second time", "第 3 行第 11 列：“cells” 出现了第二次")]
    [InlineData("cell-not-an-object.ipynb", "cell 1 (line 3, column 3): a cell must be an object", "第 1 个单元格（第 3 行第 3 列）")]
    [InlineData("no-cell-type.ipynb", "cell 1 (line 3, column 3): the cell does not say what it is", "缺少 “cell_type”")]
    [InlineData("unknown-cell-type.ipynb", "the cell type \"heading\" does not exist", "不存在名为 “heading” 的单元格类型")]
    [InlineData("cell-type-number.ipynb", "cell 1 (line 3, column 17): \"cell_type\" must be a text", "“cell_type” 必须是文字")]
    [InlineData("no-source.ipynb", "cell 2 (line 4, column 3): the cell has no text", "第 2 个单元格（第 4 行第 3 列）：单元格缺少正文")]
    [InlineData("source-number.ipynb", "cell 1 (line 3, column 35): \"source\" must be", "“source” 必须是")]
    [InlineData("metadata-text.ipynb", "cell 1 (line 3, column 37): \"metadata\" must be", "“metadata” 必须是")]
    [InlineData("outputs-damaged.ipynb", "cell 1 (line 3, column 52): the saved outputs are damaged", "保存的输出已损坏")]
    [InlineData("half-character.ipynb", "cell 1 (line 3, column 3): a character is written as half", "半个 \\u 编码")]
    public void A_file_that_is_no_notebook_is_refused_with_place_and_remedy(string name, string english, string chinese)
    {
        var path = NotebookFiles.BrokenPath(name);
        var failure = Assert.Throws<NotebookException>(() => NotebookDocument.Read(path));
        Assert.StartsWith(path, failure.Text.English, StringComparison.Ordinal);
        Assert.StartsWith(path, failure.Text.Chinese, StringComparison.Ordinal);
        Assert.Contains(english, failure.Text.English, StringComparison.Ordinal);
        Assert.Contains(chinese, failure.Text.Chinese, StringComparison.Ordinal);
        AssertOneParagraph(failure.Text);
    }

    [Fact]
    public void Every_broken_file_is_in_the_list_above()
    {
        var listed = typeof(BrokenNotebookTests)
            .GetMethod(nameof(A_file_that_is_no_notebook_is_refused_with_place_and_remedy))!
            .GetCustomAttributesData().Where(data => data.AttributeType == typeof(InlineDataAttribute))
            .Select(data => (string)((IReadOnlyList<System.Reflection.CustomAttributeTypedArgument>)data.ConstructorArguments[0].Value!)[0].Value!);
        var present = Directory.EnumerateFiles(NotebookFiles.BrokenPath("")).Select(Path.GetFileName);
        Assert.Equal(present.Order(StringComparer.Ordinal), listed.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_missing_file_and_a_folder_are_refused_by_name()
    {
        var missing = Assert.Throws<NotebookException>(() => NotebookDocument.Read("none.ipynb"));
        Assert.Contains("no notebook none.ipynb", missing.Text.English, StringComparison.Ordinal);
        var folder = Assert.Throws<NotebookException>(() => NotebookDocument.Read(NotebookFiles.Folder));
        Assert.Contains("is a folder", folder.Text.English, StringComparison.Ordinal);
    }

    [Fact]
    public void A_notebook_that_cannot_be_written_leaves_no_part_behind()
    {
        using var folder = new TemporaryFolder();
        Directory.CreateDirectory(folder.File("taken.ipynb"));
        var notebook = NotebookDocument.Read(NotebookFiles.WellFormedPath("minified.ipynb"));
        var failure = Assert.Throws<NotebookException>(() => notebook.Write(folder.File("taken.ipynb")));
        Assert.Contains("cannot be written", failure.Text.English, StringComparison.Ordinal);
        Assert.Empty(Directory.EnumerateFiles(folder.Path));
    }

    private static void AssertOneParagraph(NotebookText text)
    {
        Assert.DoesNotContain('\n', text.English);
        Assert.EndsWith(".", text.English, StringComparison.Ordinal);
        Assert.EndsWith("。", text.Chinese, StringComparison.Ordinal);
        Assert.Matches(new Regex(@"\p{IsCJKUnifiedIdeographs}"), text.Chinese);
    }
}

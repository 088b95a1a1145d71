using System.Text;

namespace ScoreNotebooks.Tests.Tables;

/// <summary>Encodings, separators, quotes and decimal marks.</summary>
public class FileFormatTests
{
    private const string Content = "店铺名称,商品质量评分\n小店A,4.5\n小店B,3.8\n";

    private static readonly Encoding Gb18030 = CodePagesEncodingProvider.Instance.GetEncoding("GB18030")!;

    public static TheoryData<string> Encodings => ["utf-8", "utf-8 with mark", "gb18030", "utf-16 le", "utf-16 be"];

    internal static Encoding EncodingOf(string name) => name switch
    {
        "utf-8 with mark" => new UTF8Encoding(true),
        "gb18030" => Gb18030,
        "utf-16 le" => Encoding.Unicode,
        "utf-16 be" => Encoding.BigEndianUnicode,
        _ => new UTF8Encoding(false),
    };

    [Theory]
    [MemberData(nameof(Encodings))]
    public void The_encoding_is_recognised(string encoding)
    {
        using var files = new TemporaryFiles();
        var table = ShopTable.Read(files.Write("shops.csv", Content, EncodingOf(encoding)));
        Assert.Equal(["小店A", "小店B"], table.Shops);
        Assert.Equal([4.5, 3.8], table["商品质量评分"].Values.ToArray());
        Assert.Empty(table.Problems);
    }

    [Fact]
    public void A_character_cut_in_two_by_a_piece_of_the_file_is_still_utf8()
    {
        // Pieces of 1 MiB: the names make the boundary fall inside a character in one of the three files.
        foreach (var shift in (string[])["", "x", "xy"])
        {
            var content = new StringBuilder("店铺,值\n").Append(shift).Append("甲,1\n");
            for (var shop = 0; content.Length < 400_000; shop++) content.Append($"店店店店店店店店{shop},2\n");
            Assert.Equal(shift + "甲", TemporaryFiles.Read(content.ToString()).Shops[0]);
        }
    }

    [Theory]
    [InlineData(",")]
    [InlineData(";")]
    [InlineData("\t")]
    public void The_separator_is_recognised(string separator)
    {
        var table = TemporaryFiles.Read(Content.Replace(",", separator, StringComparison.Ordinal));
        Assert.Equal([4.5, 3.8], table["商品质量评分"].Values.ToArray());
    }

    [Fact]
    public void Separators_inside_quoted_headers_do_not_count()
    {
        var table = TemporaryFiles.Read("店铺;\"好评,含追评,全部\"\nA;5\n");
        Assert.Equal(5, table["A", "好评,含追评,全部"]);
    }

    [Fact]
    public void A_hint_of_the_separator_is_followed()
    {
        var table = TemporaryFiles.Read("sep=;\n店铺;好评\nA;5\nB;好\n");
        Assert.Equal(5, table["A", "好评"]);
        Assert.Equal(4, Assert.Single(table.Problems).Line);
    }

    [Fact]
    public void Quotes_hold_separators_line_breaks_and_quotes()
    {
        var table = TemporaryFiles.Read("店铺,\"好评\r\n数量\",差评\r\n\"小店,\"\"甲\"\"\",\"1,000\",2\r\n\"乙\n店\",3,x\r\n丙,4,y\r\n");
        Assert.Equal(["小店,\"甲\"", "乙 店", "丙"], table.Shops);
        Assert.Equal(1000, table["小店,\"甲\"", "好评 数量"]);
        // The header takes lines 1 and 2, 甲 line 3, 乙 lines 4 and 5, 丙 line 6.
        Assert.Equal([4, 6], table.Problems.Select(problem => problem.Line!.Value));
    }

    [Theory]
    [InlineData("\r\n")]
    [InlineData("\n")]
    [InlineData("\r")]
    public void Any_line_end_will_do(string end) =>
        Assert.Equal(["小店A", "小店B"], TemporaryFiles.Read(Content.Replace("\n", end, StringComparison.Ordinal)).Shops);

    [Fact]
    public void Blank_lines_and_rows_of_separators_are_passed_over()
    {
        var table = TemporaryFiles.Read("\n店铺,好评\n\nA,1\n,\n , \nB,x\n,,,,\n");
        Assert.Equal(["A", "B"], table.Shops);
        Assert.Equal(7, Assert.Single(table.Problems).Line);
    }

    [Fact]
    public void Separators_at_the_end_of_a_row_do_not_matter() =>
        Assert.Equal(1, TemporaryFiles.Read("店铺,好评\nA,1,,\n")["A", "好评"]);

    [Fact]
    public void A_row_that_is_too_short_has_missing_values_and_a_problem()
    {
        var table = TemporaryFiles.Read("店铺,好评,差评\nA,1\nB,2,3\n");
        Assert.True(double.IsNaN(table["A", "差评"]));
        Assert.Equal(2, Assert.Single(table.Problems).Line);
    }

    [Fact]
    public void Values_without_a_header_are_left_out_and_told_once()
    {
        var table = TemporaryFiles.Read("店铺,好评,\nA,1,7\nB,2,8\n");
        Assert.Equal("好评", Assert.Single(table.Columns).Name);
        Assert.Contains("column 3", Assert.Single(table.Problems).What.English, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("4,5", 4.5)]
    [InlineData("1.234,5", 1234.5)]
    [InlineData("1.234.567", 1234567.0)]
    [InlineData("1,234.5", 1234.5)]
    [InlineData("1,234,567", 1234567.0)]
    [InlineData("0,375", 0.375)]
    [InlineData("4.5", 4.5)]
    [InlineData("30,5%", 0.305)]
    [InlineData("1,5天", 36.0)]
    public void Between_semicolons_a_number_that_can_be_read_one_way_is_read_so(string printed, double expected)
    {
        var table = TemporaryFiles.Read($"店铺;时长\nA;{printed}\n");
        Assert.Empty(table.Problems);
        Assert.Equal(expected, table["A", "时长"]);
    }

    [Theory]
    // "2,5" shows a decimal comma, "2.5" a decimal point; 1,000 and 1.000 follow it.
    [InlineData("2,5", "1,000", 1.0)]
    [InlineData("2,5", "1.000", 1000.0)]
    [InlineData("2.5", "1,000", 1000.0)]
    [InlineData("2.5", "1.000", 1.0)]
    public void Between_semicolons_an_unclear_number_follows_the_others_of_the_file(string other, string printed, double expected)
    {
        var table = TemporaryFiles.Read($"店铺;时长;好评\nA;3;{printed}\nB;{other};7\n");
        Assert.Empty(table.Problems);
        Assert.Equal(expected, table["A", "好评"]);
    }

    [Theory]
    [InlineData("7")]
    [InlineData("2,5\nC;2.5")]
    public void Between_semicolons_an_unclear_number_is_a_problem_when_the_file_shows_no_mark_or_both(string others)
    {
        var table = TemporaryFiles.Read($"店铺;好评\nA;1,000\nB;{others}\n");
        Assert.True(double.IsNaN(table["A", "好评"]));
        var problem = Assert.Single(table.Problems);
        Assert.Equal((2, "好评", "1,000"), (problem.Line, problem.Column, problem.Value));
        Assert.Contains("thousands", problem.Advice.English, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_of_any_name_is_read_by_what_is_in_it() =>
        Assert.Equal(4.5, TemporaryFiles.Read(Content, "data.txt")["小店A", "商品质量评分"]);
}

using System.Text;

namespace ScoreNotebooks.Tests.Tables;

/// <summary>Tables that cannot be used: each message says which file, where in it, and what to do.</summary>
public class BrokenTableTests
{
    /// <summary>What is broken, the file, and for each language the place and the remedy.</summary>
    public static TheoryData<string, string, string, string[], string[]> Texts => new()
    {
        { "blank", "shops.csv", " \n\n", ["empty", "header line"], ["空", "表头"] },
        { "header only", "shops.csv", "店铺,好评\n", ["no row", "Add a row"], ["没有数据行", "补上一行"] },
        { "no shop column", "shops.csv", "名字,好评\nA,1\n", ["line 1", "名字, 好评", "shopColumn"], ["第 1 行", "名字, 好评", "shopColumn"] },
        { "no header", "shops.csv", "小店A,4.5\n小店B,3.8\n", ["line 1", "小店A, 4.5", "first line"], ["第 1 行", "表头须在第一行"] },
        { "header over two lines", "shops.csv", "\"名字\n全称\",好评\nA,1\n", ["line 1", "名字 全称, 好评"], ["第 1 行", "名字 全称, 好评"] },
        { "header after a title", "shops.csv", "五月店铺数据\n店铺,好评\nA,1\n", ["line 1", "五月店铺数据", "first line"], ["第 1 行", "五月店铺数据"] },
        { "full-width commas", "shops.csv", "店铺\uFF0C好评\nA\uFF0C1\n", ["line 1", "full-width"], ["第 1 行", "半角逗号"] },
        { "bars", "shops.csv", "店铺|好评\nA|1\n", ["line 1", "| do not separate"], ["第 1 行", "不能作为分隔符"] },
        { "shops alone", "shops.csv", "店铺\nA\nB\n", ["no column holds a number"], ["没有任何一列是数字"] },
        { "text alone", "shops.csv", "店铺,备注\nA,好\nB,差\n", ["no column holds a number"], ["没有任何一列是数字"] },
        { "header twice", "shops.csv", "店铺,好评,好评\nA,1,2\n", ["line 1", "\"好评\"", "twice", "delete one"], ["第 1 行", "“好评”", "重复", "删除"] },
        { "header twice but for the unit", "shops.csv", "店铺,时长(小时),时长(天)\nA,1,2\n", ["line 1", "时长(小时)", "时长(天)", "Rename"], ["第 1 行", "时长(小时)", "改名"] },
        { "shop header twice", "shops.csv", "店铺,店铺,好评\nA,A,1\n", ["line 1", "twice"], ["第 1 行", "重复"] },
        { "shop twice", "shops.csv", "店铺,好评\n小店A,1\n小店B,2\n小店A,3\n", ["line 4", "小店A has 3", "but 1 in", "line 2", "Correct"], ["第 4 行", "小店A", "第 2 行", "更正"] },
        { "shop twice in two spellings", "shops.csv", "店铺,好评\n小店A,1\n\u3000小店\uFF21 ,3\n", ["line 3", "小店A has 3", "line 2"], ["第 3 行", "第 2 行"] },
        { "row too long", "shops.csv", "店铺,好评\nA,1\nB,2,3\n", ["line 3", "\"3\"", "cell 3", "quoted"], ["第 3 行", "“3”", "第 3 个单元格", "引号"] },
        { "thousands not quoted", "shops.csv", "店铺,订单,好评\nA,1,000,5\n", ["line 2", "cell 4", "\"1,000\""], ["第 2 行", "第 4 个单元格"] },
        { "no shop in a row", "shops.csv", "店铺,好评\nA,1\n,2\n", ["line 3", "no shop name", "delete the row"], ["第 3 行", "没有店铺名称", "删除该行"] },
        { "no shop but spaces", "shops.csv", "店铺,好评\n\u3000 ,2\n", ["line 2", "no shop name"], ["第 2 行", "没有店铺名称"] },
        { "quote not closed", "shops.csv", "店铺,好评\n\"小店A,1\n小店B,2\n", ["line 2", "quotes", "Close the quote"], ["第 2 行", "引号", "补上引号"] },
        { "quote inside a value", "shops.csv", "店铺,好评\n小店\"A\",1\n", ["line 2", "twice within quotes"], ["第 2 行", "写两遍"] },
        { "text after a quote", "shops.csv", "店铺,好评\n\"小店A\"x,1\n", ["line 2", "quotes"], ["第 2 行", "引号"] },
        { "infinity", "shops.csv", "店铺,好评\nA,∞\n", ["line 2", "\"好评\"", "\"∞\"", "Correct the cell"], ["第 2 行", "“好评”", "“∞”", "更正"] },
        { "infinity in English", "shops.csv", "店铺,好评\nA,-Infinity\n", ["line 2", "\"-Infinity\""], ["第 2 行", "“-Infinity”"] },
        { "overflow", "shops.csv", "店铺,好评\nA,1e999\n", ["line 2", "\"1e999\"", "leave it blank"], ["第 2 行", "“1e999”", "留空"] },
        { "overflow by far", "shops.csv", "店铺,好评\nA,1e99999999999\n", ["line 2", "more than a number can hold"], ["第 2 行", "超出"] },
        { "overflow by unit", "shops.csv", "店铺,时长\nA,1e308天\n", ["line 2", "\"1e308天\""], ["第 2 行", "“1e308天”"] },
        { "HTML", "shops.csv", "<html><table><tr><td>店铺</td></tr></table></html>", ["web page", "CSV UTF-8"], ["网页", "CSV UTF-8"] },
        { "HTML called .xls", "shops.xls", "\r\n  <table><tr><td>店铺</td></tr></table>", ["web page", ".xlsx"], ["网页", ".xlsx"] },
        { "JSON", "shops.json", "[{\"店铺\": \"A\", \"好评\": 1}]", ["JSON", "CSV UTF-8"], ["JSON", "CSV UTF-8"] },
        { "JSON object", "shops.json", "\n {\"店铺\": \"A\"}", ["JSON"], ["JSON"] },
        { "PDF", "report.pdf", "%PDF-1.7 ...", ["PDF", ".xlsx"], ["PDF", ".xlsx"] },
        { "notebook read as table", "01.ipynb", "{\"cells\": []}", ["JSON"], ["JSON"] },
    };

    [Theory]
    [MemberData(nameof(Texts))]
    public void A_text_that_is_no_usable_table_is_refused(string broken, string name, string content, string[] english, string[] chinese)
    {
        using var files = new TemporaryFiles();
        var path = files.Write(name, content);
        Assert.NotEmpty(broken);
        Refusal.Of(() => ShopTable.Read(path), [name, .. english], [name, .. chinese]);
    }

    /// <summary>The first bytes of files of other kinds.</summary>
    public static TheoryData<string, byte[], string, string> Bytes => new()
    {
        { "shops.csv", [], "empty", "空" },
        { "shops.xls", [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1], "old Excel workbook", "旧版 Excel" },
        { "shops.csv", [0x89, (byte)'P', (byte)'N', (byte)'G', 13, 10], "a picture", "图片" },
        { "photo.jpg", [0xFF, 0xD8, 0xFF, 0xE0], "a picture", "图片" },
        { "shops.csv", [(byte)'a', 0, 0, 1, 2], "binary data", "二进制" },
        { "shops.zip", [(byte)'P', (byte)'K', 3, 4, 0, 0], "a compressed file", "压缩文件" },
        { "shops.csv.gz", [0x1F, 0x8B, 8, 0], "a compressed file", "压缩文件" },
        // UTF-16 without its mark: every other byte of "shop" is nought.
        { "shops.csv", Encoding.Unicode.GetBytes("shop,好评\nA,1\n"), "CSV UTF-8", "CSV UTF-8" },
        // é in Latin-1 before a comma is valid in neither UTF-8 nor GB18030.
        { "shops.csv", Encoding.Latin1.GetBytes("shop,note\nCafé,1\n"), "neither UTF-8 nor GB18030", "既不是 UTF-8 也不是 GB18030" },
        // A mark of UTF-8 before GB18030, and one of UTF-16 before half a character.
        { "shops.csv", [0xEF, 0xBB, 0xBF, .. "shop,"u8, 0xBA, 0xC3, .. "\nA,1\n"u8], "marked as utf-8 but", "标记为 utf-8" },
        { "shops.csv", [0xFF, 0xFE, .. Encoding.Unicode.GetBytes("shop,好评\nA,1\n"), 0x31], "marked as utf-16 but", "标记为 utf-16" },
    };

    [Theory]
    [MemberData(nameof(Bytes))]
    public void Bytes_that_are_no_table_are_refused(string name, byte[] content, string english, string chinese)
    {
        using var files = new TemporaryFiles();
        var path = files.Write(name, content);
        Refusal.Of(() => ShopTable.Read(path), [name, english], [name, chinese]);
    }

    [Fact]
    public void A_file_that_is_not_there_is_refused_with_the_nearest_name()
    {
        using var files = new TemporaryFiles();
        files.Write("orders.csv", "店铺,订单\nA,1\n");
        Refusal.Of(
            () => ShopTable.Read(files.PathOf("order.csv")),
            ["order.csv", "Did you mean \"orders.csv\"?", "Correct the path"],
            ["order.csv", "是否想写“orders.csv”", "更正路径"]);
    }

    [Fact]
    public void A_folder_that_is_not_there_is_refused() => Refusal.Of(
        () => ShopTable.Read("no-such-folder/no-such-file.csv"),
        ["no-such-folder/no-such-file.csv", "does not exist either", "Correct the path"],
        ["no-such-folder/no-such-file.csv", "也不存在", "更正路径"]);

    [Fact]
    public void A_path_that_no_system_allows_is_refused() =>
        Refusal.Of(() => ShopTable.Read("shops\0.csv"), ["shops?.csv", "no such file", "Correct the path"], ["shops?.csv", "没有这个文件", "更正路径"]);

    [Fact]
    public void A_folder_without_a_table_is_refused_with_what_is_in_it()
    {
        using var files = new TemporaryFiles();
        files.Write("report.pdf", "%PDF");
        Refusal.Of(
            () => ShopTable.Read(files.Folder),
            [files.Folder, "holds no table", "report.pdf", "Put .csv"],
            [files.Folder, "没有表格", "report.pdf", "请放入"]);
    }

    [Fact]
    public void An_empty_folder_is_refused()
    {
        using var files = new TemporaryFiles();
        Refusal.Of(() => ShopTable.Read(files.Folder), [files.Folder, "holds no table", "another folder"], [files.Folder, "没有表格", "换一个文件夹"]);
    }

    [Fact]
    public void No_path_at_all_is_refused() =>
        Refusal.Of(() => ShopTable.Read(), ["No file to read", "ShopTable.Read("], ["没有给出要读取的文件", "ShopTable.Read("]);

    [Fact]
    public void An_empty_path_is_refused() =>
        Refusal.Of(() => ShopTable.Read(" "), ["No file to read", "at least one"], ["没有给出要读取的文件", "至少给出一个"]);

    [Fact]
    public void Two_values_for_one_cell_in_two_files_are_refused_with_both_places()
    {
        using var files = new TemporaryFiles();
        files.Write("a.csv", "店铺,平均发货时长\n小店A,1天\n小店B,2天\n");
        files.Write("b.csv", "店铺,平均发货时长\n小店B,47小时\n");
        // 2 days are 48 hours.
        Refusal.Of(
            () => ShopTable.Read(files.Folder),
            ["b.csv, line 2, column \"平均发货时长\"", "小店B has 47h", "but 48h in", "a.csv, line 3", "Correct one"],
            ["b.csv 第 2 行“平均发货时长”列", "小店B 在这里是 47h", "a.csv 第 3 行", "48h", "更正其中一处"]);
    }

    [Fact]
    public void A_share_here_and_a_time_there_are_refused()
    {
        using var files = new TemporaryFiles();
        files.Write("a.csv", "店铺,发货\nA,30%\n");
        files.Write("b.csv", "店铺,发货\nB,2天\n");
        Refusal.Of(
            () => ShopTable.Read(files.Folder),
            ["b.csv, column \"发货\"", "a length of time here", "a share (%) in", "a.csv", "Rename"],
            ["b.csv“发货”列", "在这里是时长", "a.csv", "改名"]);
    }

    [Fact]
    public void A_mapping_of_a_header_that_is_not_there_is_refused_with_the_nearest() => Refusal.Of(
        () => TemporaryFiles.Read("店铺,商品质量\nA,4.5\n", columns: new() { ["商品质星"] = "商品质量评分" }),
        ["shops.csv", "\"商品质星\"", "Did you mean \"商品质量\"?", "Correct the mapping"],
        ["shops.csv", "“商品质星”", "是否想写“商品质量”", "更正映射"]);

    [Fact]
    public void A_mapping_of_two_headers_to_one_column_is_refused() => Refusal.Of(
        () => TemporaryFiles.Read("店铺,质量,品质\nA,4.5,4.6\n", columns: new() { ["质量"] = "商品质量评分", ["品质"] = "商品质量评分" }),
        ["shops.csv, line 1", "\"质量\" and \"品质\"", "\"商品质量评分\"", "map them to different columns"],
        ["shops.csv 第 1 行", "“质量”和“品质”", "映射到不同的列"]);

    [Fact]
    public void A_mapping_onto_a_header_that_the_file_has_is_refused() => Refusal.Of(
        () => TemporaryFiles.Read("店铺,质量,商品质量评分\nA,4.5,4.6\n", columns: new() { ["质量"] = "商品质量评分" }),
        ["shops.csv, line 1", "both name the column \"商品质量评分\"", "Rename"],
        ["shops.csv 第 1 行", "都对应列“商品质量评分”", "改名"]);

    [Fact]
    public void A_mapping_to_nothing_is_refused() => Refusal.Of(
        () => TemporaryFiles.Read("店铺,质量\nA,4.5\n", columns: new() { ["质量"] = " " }),
        ["\"质量\"", "blank name", "Write the name"],
        ["“质量”", "列名为空", "请写明"]);

    [Fact]
    public void A_shop_column_that_is_not_there_is_refused_with_the_nearest() => Refusal.Of(
        () => TemporaryFiles.Read("门店名,质量\nA,4.5\n", shopColumn: "门店"),
        ["shops.csv, line 1", "no column \"门店\"", "Did you mean \"门店名\"?", "Correct shopColumn"],
        ["shops.csv 第 1 行", "没有名为“门店”", "是否想写“门店名”", "更正 shopColumn"]);
}

using System.Buffers.Binary;
using System.Text;

namespace ScoreNotebooks.Tests.Tables;

public sealed class UnpackedSizeTests
{
    [Theory]
    [InlineData("xl/styles.xml", 257u << 20, "256 MB")]
    [InlineData("xl/worksheets/sheet1.xml", 1025u << 20, "1024 MB")]
    [InlineData("xl/worksheets/sheet1.xml", 4_000_000_000u, "1024 MB")]
    public void A_small_file_that_unpacks_to_gigabytes_is_refused(string part, uint size, string most)
    {
        using var files = new TemporaryFiles();
        var file = files.Write("bomb.xlsx", Stating(part, size));
        Refusal.Of(() => ShopTable.Read(file), ["bomb.xlsx", $"{size >> 20} MB", most, "CSV UTF-8"], ["bomb.xlsx", most, "CSV UTF-8"]);
    }

    [Fact]
    public void Of_a_part_no_more_is_unpacked_than_it_states()
    {
        using var files = new TemporaryFiles();
        var file = files.Write("liar.xlsx", Stating("xl/worksheets/sheet1.xml", 40));
        Refusal.Of(() => ShopTable.Read(file), ["liar.xlsx", "damaged"], ["liar.xlsx", "已损坏"]);
    }

    [Fact]
    public void A_workbook_that_states_the_truth_is_read()
    {
        using var files = new TemporaryFiles();
        Assert.Equal(["甲店"], ShopTable.Read(files.Write("shops.xlsx", Stating("no such part", 0))).Shops);
    }

    /// <summary>A workbook with one of its parts stated to be as large when unpacked; in truth it is small.</summary>
    private static byte[] Stating(string part, uint size)
    {
        var bytes = new TestWorkbook().Sheet("Sheet1", "visible", [TestWorkbook.Text("店铺名称"), TestWorkbook.Text("评分")], [TestWorkbook.Text("甲店"), "><v>4.5</v></c>"]).ToBytes();
        var name = Encoding.UTF8.GetBytes(part);
        // An entry of the archive's directory: its signature, the unpacked size at 24, the length of the name at 28, the name at 46.
        for (var at = 0; at < bytes.Length - 46; at++)
            if (bytes.AsSpan(at).StartsWith("PK\u0001\u0002"u8) && bytes.AsSpan(at + 46, BinaryPrimitives.ReadUInt16LittleEndian(bytes.AsSpan(at + 28))).SequenceEqual(name))
                BinaryPrimitives.WriteUInt32LittleEndian(bytes.AsSpan(at + 24), size);
        return bytes;
    }
}

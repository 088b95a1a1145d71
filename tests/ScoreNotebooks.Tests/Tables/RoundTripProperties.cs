using System.Globalization;
using System.Text;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;

namespace ScoreNotebooks.Tests.Tables;

/// <summary>What is written in any encoding and with any separator is read back.</summary>
public class RoundTripProperties
{
    private static readonly char[] Letters = [.. "小店甲乙丙旗舰ABxyz019 ,;\t\"'()-—%"];

    [Property(MaxTest = 300)]
    public Property A_random_table_is_read_back_as_it_was_written() => Prop.ForAll(
        Tables().ToArbitrary(),
        written =>
        {
            using var files = new TemporaryFiles();
            var path = files.Write("shops.csv", written.ToText(), FileFormatTests.EncodingOf(written.Encoding));
            var table = ShopTable.Read(path);
            Assert.Equal(written.Shops, table.Shops);
            for (var column = 0; column < written.Values.Length; column++)
                Assert.Equal(written.Values[column], table[$"列{column}"].Values.ToArray());
            Assert.Empty(table.Problems);
        });

    [Property(MaxTest = 500)]
    public void A_number_as_printed_is_the_double_nearest_to_it(int digits, byte decimals)
    {
        // The library's own parser rounds correctly, so it says what 30.5% is: 305 × 10^-3.
        var places = decimals % 8;
        var printed = (digits / (decimal)Math.Pow(10, places)).ToString($"F{places}", CultureInfo.InvariantCulture);
        var table = TemporaryFiles.Read($"店铺,数,率\nA,{printed},{printed}%\n");
        Assert.Equal(double.Parse(printed, CultureInfo.InvariantCulture), table["A", "数"]);
        Assert.Equal(double.Parse(printed + "e-2", CultureInfo.InvariantCulture), table["A", "率"]);
    }

    [Property(MaxTest = 1000)]
    public void Any_text_is_read_or_refused_with_a_message(NonNull<string> text)
    {
        try
        {
            TemporaryFiles.Read("店铺,值\n" + text.Get);
        }
        catch (WorkbookException refusal)
        {
            Assert.NotEmpty(refusal.Text.Chinese);
        }
    }

    [Property(MaxTest = 300)]
    public void Any_bytes_are_read_or_refused_with_a_message(byte[] bytes)
    {
        using var files = new TemporaryFiles();
        try
        {
            ShopTable.Read(files.Write("shops.csv", [.. "店铺,值\n"u8, .. bytes]));
        }
        catch (WorkbookException refusal)
        {
            Assert.NotEmpty(refusal.Text.Chinese);
        }
    }

    private static Gen<WrittenTable> Tables() =>
        from shops in Gen.Choose(1, 12)
        from columns in Gen.Choose(1, 5)
        from names in Gen.ArrayOf(Gen.ArrayOf(Gen.Elements(Letters), 6), shops)
        from values in Gen.ArrayOf(Gen.ArrayOf(Values(), shops), columns)
        from separator in Gen.Elements(',', ';', '\t')
        from encoding in Gen.Elements("utf-8", "utf-8 with mark", "gb18030", "utf-16 le", "utf-16 be")
        from end in Gen.Elements("\n", "\r\n")
        select new WrittenTable([.. names.Select((name, shop) => ShopNames.Normalise($"{new string(name)}店{shop}"))], values, separator, encoding, end);

    private static Gen<double> Values() => Gen.Frequency(
        (8, ArbMap.Default.GeneratorFor<NormalFloat>().Select(value => value.Get)),
        (8, Gen.Choose(-100_000, 100_000).Select(value => value / 10.0)),
        (2, Gen.Constant(double.NaN)));

    /// <summary>A table and how it is written.</summary>
    public sealed record WrittenTable(string[] Shops, double[][] Values, char Separator, string Encoding, string LineEnd)
    {
        /// <summary>The text of the file. An exponent keeps a number between semicolons from being unclear.</summary>
        public string ToText()
        {
            var text = new StringBuilder("店铺名称");
            for (var column = 0; column < Values.Length; column++) text.Append(Separator).Append($"列{column}");
            text.Append(LineEnd);
            for (var shop = 0; shop < Shops.Length; shop++)
            {
                text.Append('"').Append(Shops[shop].Replace("\"", "\"\"", StringComparison.Ordinal)).Append('"');
                foreach (var column in Values) text.Append(Separator).Append(Printed(column[shop]));
                text.Append(LineEnd);
            }

            return text.ToString();
        }

        private string Printed(double value)
        {
            if (double.IsNaN(value)) return "";
            return Separator == ';' ? value.ToString("E16", CultureInfo.InvariantCulture) : value.ToString("R", CultureInfo.InvariantCulture);
        }
    }
}

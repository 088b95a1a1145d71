using System.Data;
using System.Data.Common;
using System.Globalization;

namespace ScoreNotebooks.Tests.Display;

public class ColumnReaderTests
{
    [Fact]
    public void A_data_table_loads_types_values_and_nulls()
    {
        using var table = new DataTable { Locale = CultureInfo.InvariantCulture };
        table.Load(ResultTableTests.Table().ToDataReader());
        Assert.Equal(["Shop", "total", "total low", "total high", "Return rate"], table.Columns.Cast<DataColumn>().Select(column => column.ColumnName));
        Assert.Equal([typeof(string), typeof(double), typeof(double), typeof(double), typeof(double)], table.Columns.Cast<DataColumn>().Select(column => column.DataType));
        Assert.Equal(3, table.Rows.Count);
        Assert.Equal(90.5, table.Rows[0]["total"]);
        Assert.Equal(DBNull.Value, table.Rows[2]["total"]);
        Assert.Equal("<script>alert(1)</script>", table.Rows[2]["Shop"]);
    }

    [Fact]
    public void A_shop_table_reads_as_names_and_numbers_with_missing_as_null()
    {
        var shops = new ShopTable(["小店A", "小店B"], [new TableColumn("好评率", Unit.Share, new[] { 0.9, double.NaN })]);
        using var reader = shops.ToDataReader();
        Assert.True(reader.Read());
        Assert.Equal("小店A", reader.GetString(0));
        Assert.Equal(0.9, reader.GetDouble(reader.GetOrdinal("好评率")));
        Assert.True(reader.Read());
        Assert.True(reader.IsDBNull(1));
        Assert.Throws<InvalidCastException>(() => reader.GetDouble(1));
        Assert.False(reader.Read());
        Assert.Throws<InvalidOperationException>(() => reader.GetValue(0));
    }

    [Fact]
    public void Its_schema_names_types_and_allows_nulls()
    {
        using var reader = ResultTableTests.Table().ToDataReader();
        var schema = reader.GetColumnSchema();
        Assert.Equal([typeof(string), typeof(double)], schema.Take(2).Select(column => column.DataType));
        Assert.All(schema, column => Assert.True(column.AllowDBNull));
        Assert.Equal(schema.Select(column => column.ColumnName), reader.GetSchemaTable()!.Rows.Cast<DataRow>().Select(row => (string)row[SchemaTableColumn.ColumnName]));
    }

    [Fact]
    public void An_unknown_column_is_refused_with_those_there_are()
    {
        using var reader = ResultTableTests.Table().ToDataReader();
        Assert.Contains("Shop, total", Assert.Throws<IndexOutOfRangeException>(() => reader.GetOrdinal("Rank")).Message);
    }
}

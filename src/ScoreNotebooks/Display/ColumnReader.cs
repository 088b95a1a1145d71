using System.Collections;
using System.Collections.ObjectModel;
using System.Data;
using System.Data.Common;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace ScoreNotebooks;

/// <summary>Reads columns in memory row by row: the door to <see cref="DataTable"/>, DataFrame and everything else that loads from a reader.</summary>
internal sealed class ColumnReader(IReadOnlyList<ReaderColumn> columns) : DbDataReader, IDbColumnSchemaGenerator
{
    private readonly int _rows = columns.Count == 0 ? 0 : columns[0].Count;
    private int _row = -1;
    private bool _closed;

    public override int FieldCount => columns.Count;

    public override bool HasRows => _rows > 0;

    public override bool IsClosed => _closed;

    public override int Depth => 0;

    public override int RecordsAffected => -1;

    public override object this[int ordinal] => GetValue(ordinal);

    public override object this[string name] => GetValue(GetOrdinal(name));

    public override bool Read()
    {
        if (_closed) throw new InvalidOperationException("The reader is closed.");
        if (_row < _rows) _row++;
        return _row < _rows;
    }

    public override bool NextResult() => false;

    public override void Close() => _closed = true;

    public override string GetName(int ordinal) => columns[ordinal].Name;

    [return: DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicFields | DynamicallyAccessedMemberTypes.PublicProperties)]
    public override Type GetFieldType(int ordinal) => columns[ordinal].IsText ? typeof(string) : typeof(double);

    public override string GetDataTypeName(int ordinal) => columns[ordinal].IsText ? nameof(String) : nameof(Double);

    public override int GetOrdinal(string name)
    {
        foreach (var comparison in new[] { StringComparison.Ordinal, StringComparison.OrdinalIgnoreCase })
            for (var i = 0; i < columns.Count; i++)
                if (string.Equals(columns[i].Name, name, comparison)) return i;
        throw new IndexOutOfRangeException($"There is no column \"{name}\". The columns are: {string.Join(", ", columns.Select(column => column.Name))}.");
    }

    public override bool IsDBNull(int ordinal)
    {
        var column = columns[ordinal];
        return column.IsText ? column.Text(Row) is null : double.IsNaN(column.Number(Row));
    }

    public override object GetValue(int ordinal)
    {
        if (IsDBNull(ordinal)) return DBNull.Value;
        return columns[ordinal].IsText ? columns[ordinal].Text(Row)! : columns[ordinal].Number(Row);
    }

    public override int GetValues(object[] values)
    {
        var count = Math.Min(values.Length, FieldCount);
        for (var i = 0; i < count; i++) values[i] = GetValue(i);
        return count;
    }

    public override double GetDouble(int ordinal) => Known(ordinal) is double number ? number : throw Mismatch(ordinal, nameof(Double));

    public override string GetString(int ordinal) => Known(ordinal) as string ?? throw Mismatch(ordinal, nameof(String));

    public override bool GetBoolean(int ordinal) => throw Mismatch(ordinal, nameof(Boolean));

    public override byte GetByte(int ordinal) => throw Mismatch(ordinal, nameof(Byte));

    public override long GetBytes(int ordinal, long dataOffset, byte[]? buffer, int bufferOffset, int length) => throw Mismatch(ordinal, "Bytes");

    public override char GetChar(int ordinal) => throw Mismatch(ordinal, nameof(Char));

    public override long GetChars(int ordinal, long dataOffset, char[]? buffer, int bufferOffset, int length) => throw Mismatch(ordinal, "Chars");

    public override DateTime GetDateTime(int ordinal) => throw Mismatch(ordinal, nameof(DateTime));

    public override decimal GetDecimal(int ordinal) => Convert.ToDecimal(GetDouble(ordinal), CultureInfo.InvariantCulture);

    public override float GetFloat(int ordinal) => (float)GetDouble(ordinal);

    public override Guid GetGuid(int ordinal) => throw Mismatch(ordinal, nameof(Guid));

    public override short GetInt16(int ordinal) => Convert.ToInt16(GetDouble(ordinal), CultureInfo.InvariantCulture);

    public override int GetInt32(int ordinal) => Convert.ToInt32(GetDouble(ordinal), CultureInfo.InvariantCulture);

    public override long GetInt64(int ordinal) => Convert.ToInt64(GetDouble(ordinal), CultureInfo.InvariantCulture);

    public override IEnumerator GetEnumerator() => new DbEnumerator(this, closeReader: false);

    public ReadOnlyCollection<DbColumn> GetColumnSchema() =>
        new([.. columns.Select((column, ordinal) => new ColumnDescription(column.Name, ordinal, GetFieldType(ordinal)))]);

    public override DataTable GetSchemaTable()
    {
        var schema = new DataTable("SchemaTable") { Locale = CultureInfo.InvariantCulture };
        schema.Columns.Add(SchemaTableColumn.ColumnName, typeof(string));
        schema.Columns.Add(SchemaTableColumn.ColumnOrdinal, typeof(int));
        schema.Columns.Add(SchemaTableColumn.ColumnSize, typeof(int));
        schema.Columns.Add(SchemaTableColumn.DataType, typeof(Type));
        schema.Columns.Add(SchemaTableColumn.AllowDBNull, typeof(bool));
        schema.Columns.Add(SchemaTableColumn.IsUnique, typeof(bool));
        schema.Columns.Add(SchemaTableColumn.IsKey, typeof(bool));
        schema.Columns.Add(SchemaTableOptionalColumn.IsReadOnly, typeof(bool));
        for (var i = 0; i < columns.Count; i++)
            schema.Rows.Add(columns[i].Name, i, columns[i].IsText ? int.MaxValue : sizeof(double), GetFieldType(i), true, false, false, true);
        return schema;
    }

    private int Row => _row >= 0 && _row < _rows && !_closed
        ? _row
        : throw new InvalidOperationException("There is no current row; call Read() first and go on while it returns true.");

    private object Known(int ordinal) => GetValue(ordinal) is var value && value is not DBNull
        ? value
        : throw new InvalidCastException($"Column \"{GetName(ordinal)}\" has no value in this row; ask IsDBNull first.");

    private InvalidCastException Mismatch(int ordinal, string asked) =>
        new($"Column \"{GetName(ordinal)}\" holds {GetDataTypeName(ordinal)}, not {asked}.");

    private sealed class ColumnDescription : DbColumn
    {
        internal ColumnDescription(string name, int ordinal, Type type)
        {
            ColumnName = name;
            ColumnOrdinal = ordinal;
            DataType = type;
            DataTypeName = type.Name;
            AllowDBNull = true;
            IsReadOnly = true;
        }
    }
}

using System.Text;

namespace ScoreNotebooks;

/// <summary>
/// Collects the cells of one column and settles, at the end of the file, what cannot be known cell by cell: the
/// unit of the column, what an undecided comma means, and whether the column holds numbers at all.
/// </summary>
internal sealed class ColumnBuilder(string name, HeaderCell header)
{
    private const int Kinds = (int)CellKind.TooLarge + 1;

    private static readonly CellKind[] Numbers = [CellKind.Plain, CellKind.Share, CellKind.Hours];
    private static readonly CellKind[] Faults = [CellKind.Unreadable, CellKind.Undecided, CellKind.MinutesOrPoints, CellKind.Fault];

    private readonly int[] _counts = new int[Kinds];
    private readonly List<CellSample>?[] _samples = new List<CellSample>?[Kinds];
    private readonly List<CellSample> _undecided = [];
    private readonly HeaderCell _header = header;
    private double[] _values = new double[256];
    private CellKind[]? _kinds;
    private CellKind _only = CellKind.Missing;
    private int _rows;

    internal string Name => name;

    internal HeaderCell Header => _header;

    internal int CountOf(CellKind kind) => _counts[(int)kind];

    /// <summary>Adds a cell as it stands in a UTF-8 file; the fast path of reading.</summary>
    internal void Add(ReadOnlySpan<byte> cell, int line, DecimalMarks marks)
    {
        if (cell.IsEmpty)
        {
            AddMissing();
            return;
        }

        if (marks.AllowFastPath(cell) && CellBytes.TryRead(cell, _header.Unit, out var value, out var kind))
        {
            if (_counts[(int)kind] < ProblemList.Most) Sample(kind, line, Encoding.UTF8.GetString(cell));
            Put(value, kind);
            return;
        }

        AddText(Encoding.UTF8.GetString(cell), line, marks);
    }

    /// <summary>Adds a cell that is text.</summary>
    internal void AddText(string printed, int line, DecimalMarks marks)
    {
        var reading = CellText.Read(printed, _header, marks.Mark);
        if (reading.Kind == CellKind.TooLarge)
            throw new TablePlace(marks.File, line, _header.Text).Refuse(
                $"\"{TableProblem.Shown(printed)}\" is more than a number can hold. Correct the cell, or leave it blank if there is no value.",
                $"“{TableProblem.Shown(printed)}”超出了数字能表示的范围。请更正该单元格；没有数值时请留空。");
        marks.Saw(reading.Evidence);
        if (reading.Kind == CellKind.Undecided) _undecided.Add(new(_rows, line, printed));
        else if (reading.Kind != CellKind.Missing && CountOf(reading.Kind) < ProblemList.Most) Sample(reading.Kind, line, printed);
        Put(reading.Value, reading.Kind);
    }

    /// <summary>Adds a number whose dimension the file itself states, as a workbook's cell formats do.</summary>
    internal void AddNumber(double value, CellKind kind, int line, string printed)
    {
        if (CountOf(kind) < ProblemList.Most) Sample(kind, line, printed);
        Put(value, kind);
    }

    internal void AddMissing() => Put(double.NaN, CellKind.Missing);

    /// <summary>The finished column; null when it holds no numbers. Problems go to the list.</summary>
    internal FileColumn? Finish(DecimalMarks marks, ProblemList problems)
    {
        SettleUndecided(marks);
        if (Numbers.Sum(CountOf) == 0 && CountOf(CellKind.Unreadable) > 0 && Faults.Sum(CountOf) == CountOf(CellKind.Unreadable))
        {
            ColumnProblems.LeftOut(problems, _header, _samples[(int)CellKind.Unreadable]![0]);
            return null;
        }

        var kind = SettleUnit();
        foreach (var wrong in Numbers)
            if (wrong != kind) Drop(wrong, kind, problems);
        foreach (var fault in Faults)
            ColumnProblems.Cells(problems, _header, fault, kind, _samples[(int)fault], CountOf(fault));
        return new(name, _header.Text, UnitOf(kind), _values.AsMemory(0, _rows));
    }

    private void Put(double value, CellKind kind)
    {
        if (_rows == _values.Length) Array.Resize(ref _values, _rows * 2);
        _values[_rows] = value;
        _counts[(int)kind]++;
        if (kind != _only || _kinds is not null) NoteKind(_rows, kind);
        _rows++;
    }

    /// <summary>A column has one kind of number almost always; a kind for each row is kept only when it has two.</summary>
    private void NoteKind(int row, CellKind kind)
    {
        if (kind is not (CellKind.Plain or CellKind.Share or CellKind.Hours)) return;
        if (_only == CellKind.Missing) _only = kind;
        else if (kind != _only || _kinds is not null) KindAt(row) = kind;
    }

    private ref CellKind KindAt(int row)
    {
        if (_kinds is null)
        {
            _kinds = new CellKind[_values.Length];
            Array.Fill(_kinds, _only);
        }

        if (_kinds.Length < _values.Length)
        {
            var filled = _kinds.Length;
            Array.Resize(ref _kinds, _values.Length);
            Array.Fill(_kinds, _only, filled, _kinds.Length - filled);
        }

        return ref _kinds[row];
    }

    private void Sample(CellKind kind, int line, string printed) =>
        (_samples[(int)kind] ??= []).Add(new(_rows, line, printed));

    private void SettleUndecided(DecimalMarks marks)
    {
        foreach (var cell in _undecided)
        {
            if (marks.Settled is not { } mark)
            {
                if ((_samples[(int)CellKind.Undecided]?.Count ?? 0) < ProblemList.Most)
                    (_samples[(int)CellKind.Undecided] ??= []).Add(cell);
                continue;
            }

            var reading = CellText.Read(cell.Printed, _header, mark);
            _counts[(int)CellKind.Undecided]--;
            _counts[(int)reading.Kind]++;
            _values[cell.Row] = reading.Value;
            NoteKind(cell.Row, reading.Kind);
        }
    }

    /// <summary>The kind of most numbers of the column; where two are equally many, the one with a unit.</summary>
    private CellKind SettleUnit()
    {
        var plain = CountOf(CellKind.Plain);
        var share = CountOf(CellKind.Share);
        var hours = CountOf(CellKind.Hours);
        if (_header.HasUnit) return _header.Unit.Kind;
        if (plain > Math.Max(share, hours)) return CellKind.Plain;
        if (share + hours == 0) return CellKind.Plain;
        return share >= hours ? CellKind.Share : CellKind.Hours;
    }

    private void Drop(CellKind wrong, CellKind kind, ProblemList problems)
    {
        if (CountOf(wrong) == 0) return;
        var dropped = 0;
        for (var row = 0; row < _rows; row++)
        {
            // Nought is nought in every unit.
            if ((_kinds is null ? _only : KindAt(row)) != wrong || double.IsNaN(_values[row]) || _values[row] == 0) continue;
            _values[row] = double.NaN;
            dropped++;
        }

        var told = _samples[(int)wrong]?.Where(cell => double.IsNaN(_values[cell.Row])).ToList();
        ColumnProblems.Cells(problems, _header, wrong, kind, told, dropped);
    }

    private static Unit UnitOf(CellKind kind) => kind switch
    {
        CellKind.Share => Unit.Share,
        CellKind.Hours => Unit.Hours,
        _ => Unit.Number,
    };
}

using System.Numerics.Tensors;

namespace ScoreNotebooks;

/// <summary>
/// The registers of one block of rows. A register that is the same in every row of the block is held as one
/// number, one that equals another is held as a reference to it, a column is read where it lies and a result is
/// written where it belongs; only what is left takes a buffer.
/// </summary>
internal sealed class BlockRegisters(
    RegisterPlan plan, int registers, int blockSize, IReadOnlyList<ReadOnlyMemory<double>> columns, double[][] results,
    double?[]? numbers, bool[]? complete)
{
    private readonly Place[] _places = new Place[registers];
    private readonly int[] _index = new int[registers];
    private readonly double[] _numbers = new double[registers];
    private readonly bool?[] _hasMissing = new bool?[registers];
    private readonly double[][] _buffers = [.. Enumerable.Range(0, plan.Buffers).Select(_ => new double[blockSize])];
    private readonly Dictionary<int, double[]> _spread = [];
    private int _row;
    private int _count;
    private int _padded;

    private enum Place
    {
        Buffer,
        Number,
        Column,
        Result,
        Other,
    }

    /// <summary>Begins a block; what earlier blocks left is forgotten, but for numbers.</summary>
    internal void Begin(int row, int count)
    {
        _row = row;
        _count = count;
        _padded = (count + ProgramEvaluator.Lanes - 1) / ProgramEvaluator.Lanes * ProgramEvaluator.Lanes;
        Array.Clear(_hasMissing);
    }

    internal bool IsNumber(int register) => _places[register] == Place.Number;

    internal double NumberOf(int register) => _numbers[register];

    internal void SetNumber(int register, double number)
    {
        _places[register] = Place.Number;
        _numbers[register] = number;
    }

    /// <summary>Makes a register stand for another that lives at least as long.</summary>
    internal void SetSame(int register, int other)
    {
        if (IsNumber(other))
        {
            SetNumber(register, NumberOf(other));
            return;
        }

        _places[register] = Place.Other;
        _index[register] = other;
    }

    internal void SetColumn(int register, int column)
    {
        if (numbers?[column] is { } number)
        {
            SetNumber(register, number);
            return;
        }

        if (_count == _padded)
        {
            _places[register] = Place.Column;
            _index[register] = column;
            return;
        }

        var target = Target(register);
        columns[column].Span.Slice(_row, _count).CopyTo(target);
        target[_count..].Fill(double.NaN);
    }

    /// <summary>Where an operation writes the register: its result column where whole vectors fit, else its buffer.</summary>
    internal Span<double> Target(int register)
    {
        if (_count == _padded && plan.ResultOf(register) is var result and not RegisterPlan.NoResult)
        {
            _places[register] = Place.Result;
            _index[register] = result;
            return results[result].AsSpan(_row, _count);
        }

        _places[register] = Place.Buffer;
        return _buffers[plan.BufferOf(register)].AsSpan(0, _padded);
    }

    internal ReadOnlySpan<double> Values(int register) => _places[register] switch
    {
        Place.Buffer => _buffers[plan.BufferOf(register)].AsSpan(0, _padded),
        Place.Column => columns[_index[register]].Span.Slice(_row, _count),
        Place.Result => results[_index[register]].AsSpan(_row, _count),
        Place.Other => Values(_index[register]),
        _ => Spread(register),
    };

    internal bool HasMissing(int register)
    {
        if (IsNumber(register)) return double.IsNaN(NumberOf(register));
        if (complete is not null && _places[register] == Place.Column && complete[_index[register]]) return false;
        return _hasMissing[register] ??= TensorPrimitives.IsNaNAny(Values(register));
    }

    /// <summary>Copies a wanted register to its result column unless it was written there.</summary>
    internal void Deliver(int register, int result)
    {
        var target = results[result].AsSpan(_row, _count);
        if (IsNumber(register)) target.Fill(NumberOf(register));
        else if (_places[register] != Place.Result) Values(register)[.._count].CopyTo(target);
    }

    private ReadOnlySpan<double> Spread(int register)
    {
        if (!_spread.TryGetValue(register, out var buffer)) _spread[register] = buffer = new double[blockSize];
        buffer.AsSpan(0, _padded).Fill(NumberOf(register));
        return buffer.AsSpan(0, _padded);
    }
}

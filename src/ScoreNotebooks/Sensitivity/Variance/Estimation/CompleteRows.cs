using System.Numerics.Tensors;

namespace ScoreNotebooks;

/// <summary>Leaves out the rows in which an output is missing. Where nothing is, which is almost always, nothing is copied.</summary>
internal static class CompleteRows
{
    internal delegate void OfTwo(ReadOnlySpan<double> x, ReadOnlySpan<double> y);

    internal delegate void OfThree(ReadOnlySpan<double> x, ReadOnlySpan<double> y, ReadOnlySpan<double> z);

    /// <summary>Subtracts the centre, makes whatever is infinite missing, and counts what is missing.</summary>
    internal static int Centre(double[] values, double centre)
    {
        TensorPrimitives.Subtract(values, centre, values);
        if (double.IsFinite(TensorPrimitives.SumOfMagnitudes<double>(values))) return 0;
        var missing = 0;
        for (var row = 0; row < values.Length; row++)
        {
            if (double.IsFinite(values[row])) continue;
            values[row] = double.NaN;
            missing++;
        }

        return missing;
    }

    internal static void Of(double[] x, double[] y, Range rows, OfTwo use)
    {
        var a = x.AsSpan(rows);
        var b = y.AsSpan(rows);
        if (IsComplete(a) && IsComplete(b))
        {
            use(a, b);
            return;
        }

        var complete = Complete(rows, x, y, y);
        use(Only(x, complete), Only(y, complete));
    }

    internal static void Of(double[] x, double[] y, double[] z, Range rows, OfThree use)
    {
        var a = x.AsSpan(rows);
        var b = y.AsSpan(rows);
        var c = z.AsSpan(rows);
        if (IsComplete(a) && IsComplete(b) && IsComplete(c))
        {
            use(a, b, c);
            return;
        }

        var complete = Complete(rows, x, y, z);
        use(Only(x, complete), Only(y, complete), Only(z, complete));
    }

    private static bool IsComplete(ReadOnlySpan<double> values) => !TensorPrimitives.IsNaNAny(values);

    private static int[] Complete(Range rows, double[] x, double[] y, double[] z) =>
    [
        .. Enumerable.Range(rows.Start.Value, rows.End.Value - rows.Start.Value)
            .Where(row => !double.IsNaN(x[row]) && !double.IsNaN(y[row]) && !double.IsNaN(z[row])),
    ];

    private static double[] Only(double[] values, int[] rows) => [.. rows.Select(row => values[row])];
}

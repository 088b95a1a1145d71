namespace ScoreNotebooks;

/// <summary>Writes the operations that treat a metric's outliers before its value becomes points.</summary>
internal sealed class TreatmentCompiler(ScoreProgramBuilder program)
{
    internal int Treated(Metric metric, int value) => metric.Treatment switch
    {
        null => value,
        Treatment.Logarithm logarithm => Logarithm(program.Add(value, program.Constant(logarithm.Offset))),
        var bounds => program.Maximum(
            program.Minimum(value, program.Sample(SampleStatistic.UpperBound, value, bounds)),
            program.Sample(SampleStatistic.LowerBound, value, bounds)),
    };

    // Divided and multiplied by itself a positive number stays what it is, and zero becomes missing, whose logarithm
    // would be infinite.
    private int Logarithm(int value) => program.Logarithm(program.Multiply(program.Divide(value, value), value));
}

namespace ScoreNotebooks;

/// <summary>
/// A function of several inputs with one output or several, evaluated for many rows at once.
/// </summary>
/// <param name="columns">One column of values per input, all of one length. They are used again after the call: not to be kept, not to be changed.</param>
/// <returns>For each output one value per row; NaN where there is none. The arrays are the caller's from then on.</returns>
internal delegate double[][] BatchFunction(IReadOnlyList<ReadOnlyMemory<double>> columns);

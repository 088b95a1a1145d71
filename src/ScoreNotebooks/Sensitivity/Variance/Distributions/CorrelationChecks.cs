using MathNet.Numerics.LinearAlgebra;

namespace ScoreNotebooks;

/// <summary>What correlations must be: between -1 and 1, each said once, and possible all together.</summary>
internal static class CorrelationChecks
{
    // Closer to zero, a variance left over is nothing but rounding.
    private const double LeastLeft = 1e-10;

    internal static void Check(string first, string second, double correlation, bool isSaidTwice)
    {
        if (first == second)
            throw new WorkbookException(
                $"\"{first}\" is correlated with itself; name two different inputs.", $"“{first}”与自身相关没有意义；请给出两个不同的输入。");
        if (!(correlation > -1 && correlation < 1))
            throw new WorkbookException(
                FormattableString.Invariant($"The correlation of \"{first}\" and \"{second}\" is {correlation}; it must lie between -1 and 1, ends excluded. Inputs that always move as one are one input."),
                FormattableString.Invariant($"“{first}”与“{second}”的相关系数为 {correlation}，应在 -1 与 1 之间（不含两端）。完全同步变化的输入应合并为一个。"));
        if (isSaidTwice)
            throw new WorkbookException(
                $"The correlation of \"{first}\" and \"{second}\" is given twice; a correlation is the same both ways, so give it once.",
                $"“{first}”与“{second}”的相关系数给了两次；相关系数与先后无关，请只给一次。");
    }

    /// <summary>The pairs of a whole matrix.</summary>
    internal static IReadOnlyList<InputCorrelation> Pairs(IReadOnlyList<string> ids, double[][] matrix)
    {
        if (matrix.Length != ids.Count || matrix.Any(row => row.Length != ids.Count))
            throw new WorkbookException(
                FormattableString.Invariant($"The correlation matrix is {matrix.Length} × {(matrix.Length == 0 ? 0 : matrix[0].Length)} where there are {ids.Count} inputs; give one row and one column per input."),
                FormattableString.Invariant($"相关系数矩阵为 {matrix.Length} × {(matrix.Length == 0 ? 0 : matrix[0].Length)}，而输入有 {ids.Count} 个；请为每个输入给一行一列。"));
        var pairs = new List<InputCorrelation>();
        for (var row = 0; row < ids.Count; row++)
        {
            if (matrix[row][row] != 1)
                throw new WorkbookException(
                    FormattableString.Invariant($"The correlation of \"{ids[row]}\" with itself is {matrix[row][row]} in the matrix; it must be 1. Covariances have to be divided by both standard deviations first."),
                    FormattableString.Invariant($"矩阵中“{ids[row]}”与自身的相关系数为 {matrix[row][row]}，应为 1。若给的是协方差，请先除以两者的标准差。"));
            for (var column = 0; column < row; column++)
            {
                if (matrix[row][column] != matrix[column][row])
                    throw new WorkbookException(
                        FormattableString.Invariant($"The correlation matrix is not symmetric: \"{ids[row]}\" with \"{ids[column]}\" is {matrix[row][column]}, the other way round {matrix[column][row]}. Give both the same."),
                        FormattableString.Invariant($"相关系数矩阵不对称：“{ids[row]}”与“{ids[column]}”为 {matrix[row][column]}，反过来为 {matrix[column][row]}。请让两者相同。"));
                if (matrix[row][column] != 0) pairs.Add(new InputCorrelation(ids[column], ids[row], matrix[row][column]));
            }
        }

        return pairs;
    }

    /// <summary>Refuses correlations that no inputs can have together: the matrix must be positive definite.</summary>
    internal static void RequirePossible(IReadOnlyList<UncertainInput> inputs, Matrix<double> correlations)
    {
        for (var size = 1; size <= inputs.Count; size++)
        {
            if (size == 1) continue;
            var before = correlations.SubMatrix(0, size - 1, 0, size - 1);
            var across = correlations.Column(size - 1, 0, size - 1);
            if (1 - across.DotProduct(before.Cholesky().Solve(across)) > LeastLeft) continue;
            var others = inputs.Take(size - 1).Where((_, place) => across[place] != 0).ToList();
            throw new WorkbookException(
                $"The correlations of \"{inputs[size - 1].Id}\" with {string.Join(", ", others.Select(input => $"\"{input.Id}\""))} cannot all hold at once, given those among them (the matrix is not positive definite). Bring them nearer to zero.",
                $"在其余相关系数给定的情况下，“{inputs[size - 1].Id}”与{string.Join("、", others.Select(input => $"“{input.Id}”"))}的相关系数不可能同时成立（矩阵非正定）。请把它们调得更接近零。");
        }
    }
}

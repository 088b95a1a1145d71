namespace ScoreNotebooks;

/// <summary>What the analyses of uncertain inputs ask of them.</summary>
internal static class InputChecks
{
    internal static void Check(IReadOnlyList<UncertainInput> inputs, int most)
    {
        ArgumentNullException.ThrowIfNull(inputs);
        if (inputs.Count == 0)
            throw new WorkbookException(
                "There is no uncertain input, so nothing can vary; give at least one.",
                "没有任何不确定的输入，结果不会变化；请至少给出一个。");
        if (inputs.Count > most)
            throw new WorkbookException(
                FormattableString.Invariant($"There are {inputs.Count} uncertain inputs; at most {most} can be told apart at once. Leave out those that matter least (Morris shows which)."),
                FormattableString.Invariant($"不确定的输入有 {inputs.Count} 个，一次最多分析 {most} 个。请先去掉影响最小的（可用 Morris 方法筛选）。"));
        if (inputs.GroupBy(input => input.Id, StringComparer.Ordinal).FirstOrDefault(group => group.Count() > 1) is { } twice)
            throw new WorkbookException(
                $"Two inputs are called \"{twice.Key}\"; give each an id of its own.",
                $"有两个输入都叫“{twice.Key}”；请让每个输入的名称唯一。");
    }

    internal static int Samples(int samples) => samples > 0 ? samples : throw new WorkbookException(
        FormattableString.Invariant($"A sample of {samples} was asked for; give a positive number, such as 4096."),
        FormattableString.Invariant($"样本量为 {samples}；请给出正整数，例如 4096。"));

    internal static double? Width(double? width) => width is null or > 0 ? width : throw new WorkbookException(
        FormattableString.Invariant($"No interval can be as narrow as {width}; give a width above zero, such as 0.05."),
        FormattableString.Invariant($"区间宽度不可能为 {width}；请给出大于零的宽度，例如 0.05。"));

    internal static int Trajectories(int trajectories) => trajectories is >= 4 and <= 10_000 ? trajectories : throw new WorkbookException(
        FormattableString.Invariant($"{trajectories} trajectories were asked for; give 4 to 10,000, such as 20."),
        FormattableString.Invariant($"轨迹数为 {trajectories}；请给 4 到 10,000 之间的数，例如 20。"));
}

namespace ScoreNotebooks;

/// <summary>How forecasts are made, for those who read them.</summary>
internal static class ForecastMethod
{
    /// <summary>How forecasts are made, in a few sentences.</summary>
    internal static BilingualText Of(Trajectory trajectory)
    {
        var isCompared = trajectory.Compiled.Program.IsSampleBased;
        return new BilingualText(
            "Days that windows hold already are known; days to come are drawn as the shop's own days have been (counts, outcomes and means with weekdays, a damped trend and levels that stray from week to week, together where they have strayed together). What has no like in its history is not foreseen."
            + (isCompared ? " Other shops are held as they stood on the last day." : ""),
            "统计窗口内已有的日期按实际数据计算，未来日期按该店自身历史的规律抽取（计数、结果占比与均值，含星期规律、逐渐减弱的趋势和逐周漂移；历史上一起变动的数据也一起变动）。历史上没有先例的变化无法预见。"
            + (isCompared ? "其他店铺保持最后一天的水平。" : ""));
    }
}

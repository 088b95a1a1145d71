namespace ScoreNotebooks;

public abstract partial record Chart
{
    /// <summary>
    /// The chart as one of Plotly.NET, for notebooks that use that package: <c>chart.To&lt;GenericChart&gt;()</c>. Its
    /// traces, axes, markers and lines are of Plotly.NET's own types, so that its functions style them further; layout and
    /// configuration belong to this chart alone. This library does not reference the package and works without it.
    /// </summary>
    /// <typeparam name="TChart">Plotly.NET's <c>GenericChart</c> (versions 4 to 6).</typeparam>
    /// <exception cref="WorkbookException">The type is another, or the loaded version of Plotly.NET lacks what the chart needs.</exception>
    public TChart To<TChart>() where TChart : class => (TChart)PlotlyNetLibrary.Of(typeof(TChart)).Chart(ToFigureJson());
}

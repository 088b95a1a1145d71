using FsCheck.Xunit;

namespace ScoreNotebooks.Tests.Charts;

public class NiceScaleTests
{
    private static readonly ValueAxis Free = new(BilingualText.Same("x"));

    [Fact]
    public void Stated_ends_are_kept_and_ticks_are_round() =>
        Assert.Equal([0, 20, 40, 60, 80, 100], NiceScale.Around([12.3, 98], ValueAxis.Points, includeZero: true).Ticks);

    [Fact]
    public void A_number_beyond_a_stated_end_widens_the_axis() =>
        Assert.True(NiceScale.Around([130], ValueAxis.Points, includeZero: true).To >= 130);

    [Fact]
    public void Tenths_are_written_as_tenths() =>
        Assert.Equal([0, 0.1, 0.2, 0.3, 0.4, 0.5], NiceScale.Around([0.5], Free, includeZero: true).Ticks);

    [Property]
    public bool The_axis_holds_every_number_and_has_two_to_twelve_ticks(int a, int b, byte power)
    {
        var factor = Math.Pow(10, (power % 30) - 15);
        var scale = NiceScale.Around([a * factor, b * factor], Free, includeZero: false);
        var room = (scale.To - scale.From) * 1e-6;
        return scale.From - room <= Math.Min(a, b) * factor && scale.To + room >= Math.Max(a, b) * factor
            && scale.Ticks.Count is >= 2 and <= 12 && scale.Ticks.Distinct().Count() == scale.Ticks.Count;
    }

    [Theory]
    [InlineData(0, 3)]
    [InlineData(1, 12)]
    [InlineData(0, 40)]
    public void Numbers_without_decimals_have_ticks_at_whole_numbers(double from, double to) =>
        Assert.All(NiceScale.Around([from, to], Free with { Decimals = 0 }, includeZero: false).Ticks, tick => Assert.Equal(Math.Round(tick), tick));

    [Fact]
    public void An_axis_of_ranks_has_ticks_at_the_ranks_around_its_numbers_and_needs_two_of_them()
    {
        Assert.Equal([1, 2, 3, 4], NiceScale.OfRanks([1.2, double.NaN, 3.7])!.Ticks);
        Assert.Null(NiceScale.OfRanks([2, 2]));
        Assert.Null(NiceScale.OfRanks([double.NaN]));
    }

    [Fact]
    public void A_logarithmic_axis_has_ticks_at_one_two_and_five_and_over_many_decades_at_the_powers()
    {
        Assert.Equal([100, 200, 500, 1000, 2000], LogarithmicScale.Over([64, 2048], Free).Ticks);
        Assert.Equal([1, 10, 100, 1000, 10000, 100000], LogarithmicScale.Over([1, 100000], Free).Ticks);
        Assert.Equal(0.5, LogarithmicScale.Over([1, 10000], Free).Fraction(100), 12);
    }

    [Theory]
    [InlineData(Language.English, "12.3M", "150.0M")]
    [InlineData(Language.Chinese, "0.123亿", "1.500亿")]
    public void Large_numbers_are_written_in_the_units_of_the_language(Language language, string small, string large)
    {
        var text = NumberText.For([1.23e7, 1.5e8], null, language);
        Assert.Equal([small, large], new[] { text.Text(1.23e7), text.Text(1.5e8) });
    }

    [Fact]
    public void Round_numbers_are_written_without_decimals_and_signs_only_where_asked()
    {
        var text = NumberText.For([3, -5, 0], null, Language.English);
        Assert.Equal(["3", "-5", "0", "–"], new[] { 3, -5, 0, double.NaN }.Select(text.Text));
        Assert.Equal(["+3", "-5", "0"], new double[] { 3, -5, 0 }.Select(text.Signed));
    }

    [Fact]
    public void Labels_that_would_collide_move_apart_and_the_others_stay()
    {
        // 10 and 12 want the same place: they go to 6 and 16, five to each side of their middle, 11.
        Assert.Equal([6, 16, 50], Spreading.Apart([10, 12, 50], 10, 0, 100));
        Assert.Equal([80, 90, 100], Spreading.Apart([99, 99, 100], 10, 0, 100));
    }
}

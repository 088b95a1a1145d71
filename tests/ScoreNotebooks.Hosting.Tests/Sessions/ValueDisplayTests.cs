using System.Globalization;
using TestLibrary;

namespace ScoreNotebooks.Hosting.Tests;

public sealed class ValueDisplayTests
{
    private readonly ValueDisplay _display = new();

    [Fact]
    public void A_value_is_shown_in_every_form_that_its_type_prefers_and_in_that_order()
    {
        var bundle = _display.Show(new Chart("gap"));
        Assert.Equal(["application/vnd.plotly.v1+json", "text/html", "text/plain"], bundle.Contents.Select(content => content.MimeType));
        Assert.Equal("gap", bundle["text/plain"]);
    }

    [Fact]
    public void A_derived_type_inherits_its_formatters() =>
        Assert.Equal("special", _display.Show(new SpecialChart("special"))["text/plain"]);

    [Fact]
    public void A_type_without_preference_is_shown_as_html_only()
    {
        var bundle = _display.Show(new Note());
        Assert.Equal([new MimeContent("text/html", "<p>note</p>")], bundle.Contents);
    }

    [Fact]
    public void A_formatter_that_declines_leaves_the_default_text() =>
        Assert.Equal([new MimeContent("text/plain", "declined")], _display.Show(new Declined()).Contents);

    [Fact]
    public void A_formatter_that_fails_gives_its_own_reason()
    {
        var failure = Assert.Throws<DisplayException>(() => _display.Show(new Failing()));
        Assert.Equal("The chart has no data. Give it some.", failure.InnerException!.Message);
    }

    public static TheoryData<object?, string> Texts => new()
    {
        { null, "<null>" },
        { "<b>as it is</b>", "<b>as it is</b>" },
        { 0.1 + 0.2, "0.30000000000000004" },
        { 1234567.5m, "1234567.5" },
        { double.NaN, "NaN" },
        { true, "True" },
        { 'x', "x" },
        { DayOfWeek.Monday, "Monday" },
        { new DateOnly(2026, 5, 1), "2026-05-01" },
        { new DateTime(2026, 5, 1, 8, 30, 0), "2026-05-01 08:30:00Z" },
        { (1, "a", 2.5), "( 1, a, 2.5 )" },
        { new[] { 1.5, 2 }, "[ 1.5, 2 ]" },
        { Array.Empty<int>(), "[]" },
        { new Dictionary<string, int> { ["a"] = 1 }, "[ a: 1 ]" },
        { new { Name = "小店A", Total = 88.5 }, "{ Name = 小店A, Total = 88.5 }" },
        { new[] { new[] { 1 }, [2] }, "[ [ 1 ], [ 2 ] ]" },
    };

    [Theory]
    [MemberData(nameof(Texts))]
    public void Values_without_formatters_are_shown_as_text_whatever_the_culture(object? value, string text)
    {
        var culture = CultureInfo.CurrentCulture;
        CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo("de-DE");
        try
        {
            Assert.Equal(text, _display.Show(value)["text/plain"]);
        }
        finally
        {
            CultureInfo.CurrentCulture = culture;
        }
    }

    [Fact]
    public void An_object_without_a_text_of_its_own_shows_its_properties() =>
        Assert.Equal("Plain\n  Name: 小店A\n  Parts: [ 1, 2 ]", _display.Show(new Plain())["text/plain"]);

    [Fact]
    public void A_long_sequence_ends_after_twenty_items()
    {
        var text = _display.Show(Endless())["text/plain"]!;
        Assert.Equal(20, text.Split(", ").Count(item => int.TryParse(item.Trim('[', ' '), out _)));
        Assert.EndsWith("19, … ]", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Objects_in_a_sequence_become_the_rows_of_a_table()
    {
        var html = _display.Show(new[] { new { Name = "<script>", Total = 1.5 } })["text/html"];
        Assert.Equal("<table><thead><tr><th>Name</th><th>Total</th></tr></thead><tbody><tr><td>&lt;script&gt;</td><td>1.5</td></tr></tbody></table>", html);
    }

    [Fact]
    public void Formatters_apply_inside_a_sequence()
    {
        var html = _display.Show(new[] { new Chart("one"), new SpecialChart("two") })["text/html"]!;
        Assert.Contains("alt=\"one\"", html, StringComparison.Ordinal);
        Assert.Contains("alt=\"two\"", html, StringComparison.Ordinal);
    }

    private sealed class Plain
    {
        public string Name => "小店A";

        public int[] Parts => [1, 2];
    }

    private static IEnumerable<int> Endless()
    {
        for (var number = 0; ; number++)
            yield return number;
    }
}

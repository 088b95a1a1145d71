using Microsoft.Playwright;

namespace ScoreNotebooks.Notebooks.Tests;

/// <summary>What a browser says about the layout of a page.</summary>
internal static class PageLayout
{
    /// <summary>
    /// What reaches beyond the width of the page other than inside something that scrolls, and what is cut off. The drawing
    /// in which plotly measures texts is far outside the page on purpose.
    /// </summary>
    public static Task<string[]> Overflows(IPage page) => page.EvaluateAsync<string[]>(
        """
        () => {
          const width = document.documentElement.clientWidth;
          const scrolls = (node) => ["auto", "scroll"].includes(getComputedStyle(node).overflowX);
          const inside = (node) => { for (let up = node.parentElement; up && up !== document.body; up = up.parentElement) if (scrolls(up)) return true; return false; };
          const name = (node) => `${node.tagName.toLowerCase()}.${node.className} "${(node.textContent || "").trim().slice(0, 40)}"`;
          const findings = [];
          if (document.documentElement.scrollWidth > width) findings.push(`the page is ${document.documentElement.scrollWidth} wide in a window of ${width}`);
          for (const node of document.body.querySelectorAll("*:not(svg *):not(script):not(style):not(.choice):not(#js-plotly-tester)")) {
            const place = node.getBoundingClientRect();
            if (place.width && (place.right > width + 1 || place.left < -1) && !inside(node)) findings.push(`${name(node)} reaches from ${place.left} to ${place.right} of ${width}`);
            if (place.width && getComputedStyle(node).overflowX === "hidden" && node.scrollWidth > node.clientWidth + 1 && !node.closest(".live")) findings.push(`${name(node)} is cut off`);
          }
          return findings;
        }
        """);

    /// <summary>
    /// Brings every chart into view and waits until it is drawn; gives the charts that cannot be seen even then, or not all
    /// of whose words can. A live chart is one that plotly drew, a still one a picture that was decoded.
    /// </summary>
    public static async Task<(int Seen, IReadOnlyList<string> Unseen)> Charts(IPage page, bool live)
    {
        var charts = await page.QuerySelectorAllAsync("figure.chart");
        var unseen = new List<string>();
        foreach (var chart in charts)
        {
            await chart.ScrollIntoViewIfNeededAsync();
            if (live) await chart.WaitForSelectorAsync(".live .main-svg", new ElementHandleWaitForSelectorOptions { State = WaitForSelectorState.Visible });
            var finding = await chart.EvaluateAsync<string?>(live ? LiveChart : StillChart);
            if (finding is not null) unseen.Add(finding);
        }

        return (charts.Count, unseen);
    }

    private const string LiveChart =
        """
        (figure) => {
          const place = figure.querySelector(".live .main-svg").getBoundingClientRect();
          const marks = figure.querySelectorAll(".live path, .live rect, .live text").length;
          const still = getComputedStyle(figure.querySelector(".still")).display;
          const isCut = (text) => {
            const own = text.getBoundingClientRect(), whole = text.closest("svg").getBoundingClientRect();
            return own.width && (own.left < whole.left - 1 || own.right > whole.right + 1 || own.top < whole.top - 1 || own.bottom > whole.bottom + 1);
          };
          const cut = [...figure.querySelectorAll(".live .main-svg text")].filter(isCut).map((text) => text.textContent);
          if (cut.length) return `${figure.closest("section").id}: cut off: ${cut.join("; ")}`;
          return place.width > 200 && place.height > 150 && marks > 5 && still === "none" ? null : `${figure.closest("section").id}: ${place.width} × ${place.height}, ${marks} marks, picture ${still}`;
        }
        """;

    // A chart of two rows, scaled down to a phone, is no higher than this.
    private const string StillChart =
        """
        async (figure) => {
          const picture = figure.querySelector(".still img");
          await picture.decode();
          const place = picture.getBoundingClientRect();
          return picture.naturalWidth > 200 && place.width > 200 && place.height > 120 ? null : `${figure.closest("section").id}: ${place.width} × ${place.height}`;
        }
        """;
}

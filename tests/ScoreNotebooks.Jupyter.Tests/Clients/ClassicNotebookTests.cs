using Microsoft.Playwright;

namespace ScoreNotebooks.Jupyter.Tests;

/// <summary>The classic Notebook in a browser: what a person does there.</summary>
public sealed class ClassicNotebookTests(ClassicNotebook notebook) : IClassFixture<ClassicNotebook>
{
    private const string Outputs = "() => Jupyter.notebook.get_cells().map(cell => cell.output_area.element.text().trim())";

    [SkippableFact]
    public async Task All_cells_run_and_show_their_values()
    {
        var page = await notebook.Open("all.ipynb", "var a = 20;", "a + 22", "Console.WriteLine(\"written\"); display(\"shown\");");
        await page.EvaluateAsync("() => Jupyter.notebook.execute_all_cells()");
        await UntilShown(page, 2, "shown");

        var outputs = await page.EvaluateAsync<string[]>(Outputs);
        Assert.Equal("", outputs[0]);
        Assert.Contains("42", outputs[1], StringComparison.Ordinal);
        Assert.Contains("written", outputs[2], StringComparison.Ordinal);
        Assert.Contains("shown", outputs[2], StringComparison.Ordinal);
    }

    [SkippableFact]
    public async Task A_chart_is_shown_as_a_picture_also_where_nothing_is_trusted()
    {
        var page = await notebook.Open("chart.ipynb", """
            using ScoreNotebooks;
            var scores = ScoreModels.Load("six-factors").Score(ShopTable.Read("abc"));
            scores.ExplainGap("小店A", "小店B").Waterfall()
            """);
        await page.EvaluateAsync("() => Jupyter.notebook.execute_all_cells()");

        await page.WaitForFunctionAsync("() => [...document.querySelectorAll('.output_subarea img')].some(image => image.naturalWidth > 300)");
    }

    [SkippableFact]
    public async Task An_error_gives_up_the_cells_below()
    {
        var page = await notebook.Open("error.ipynb", "1 + nothing", "6 * 7");
        await page.EvaluateAsync("() => Jupyter.notebook.execute_all_cells()");
        await page.WaitForFunctionAsync("() => Jupyter.notebook.get_cells()[0].output_area.outputs.length > 0 && !Jupyter.notebook.get_cells().some(cell => cell.element.hasClass('running'))");

        var outputs = await page.EvaluateAsync<string[]>(Outputs);
        Assert.Contains("The name nothing is not known", outputs[0], StringComparison.Ordinal);
        Assert.Contains("^^^^^^^", outputs[0], StringComparison.Ordinal);
        Assert.Equal("", outputs[1]);
        Assert.Equal("In [ ]:", await page.EvaluateAsync<string>("() => Jupyter.notebook.get_cell(1).element.find('.input_prompt').text().replace(/\\s/g, ' ')"));
    }

    [SkippableFact]
    public async Task A_loop_is_interrupted_and_the_next_cell_runs()
    {
        var page = await notebook.Open("loop.ipynb", "Console.WriteLine(\"begun\");\nwhile (true) { }", "6 * 7");
        await page.EvaluateAsync("() => Jupyter.notebook.execute_cell_range(0, 1)");
        await UntilShown(page, 0, "begun");
        await page.EvaluateAsync("() => Jupyter.notebook.kernel.interrupt()");
        await page.WaitForFunctionAsync("() => Jupyter.notebook.get_cells()[0].output_area.outputs.some(output => output.ename === 'Interrupted')");
        // The error is shown before the reply comes; a cell sent in between counts as waiting behind the failed one, and is given up.
        await page.WaitForFunctionAsync("() => !Jupyter.notebook.get_cells()[0].element.hasClass('running')");
        await page.EvaluateAsync("() => Jupyter.notebook.execute_cells([1])");
        await UntilShown(page, 1, "42");
    }

    [SkippableFact]
    public async Task A_restart_forgets_the_variables()
    {
        var page = await notebook.Open("restart.ipynb", "var kept = 1;", "kept");
        await page.EvaluateAsync("() => Jupyter.notebook.execute_all_cells()");
        await UntilShown(page, 1, "1");
        await page.EvaluateAsync("() => new Promise(resolve => Jupyter.notebook.kernel.restart(resolve))");
        await page.WaitForFunctionAsync("() => Jupyter.notebook.kernel.is_connected()");
        await page.EvaluateAsync("() => Jupyter.notebook.execute_cells([1])");

        await UntilShown(page, 1, "The name kept is not known");
    }

    [SkippableFact]
    public async Task Tab_completes_what_has_one_ending_and_offers_where_there_are_several()
    {
        var page = await notebook.Open("complete.ipynb", "");
        var editor = page.Locator(".CodeMirror").First;
        await editor.ClickAsync();
        await page.Keyboard.TypeAsync("Math.Sqr");
        await page.Keyboard.PressAsync("Tab");
        await page.WaitForFunctionAsync("() => Jupyter.notebook.get_cell(0).get_text() === 'Math.Sqrt'");

        await page.Keyboard.TypeAsync("(2); Math.Ro");
        await page.Keyboard.PressAsync("Tab");
        await page.WaitForFunctionAsync("() => Jupyter.notebook.get_cell(0).get_text().endsWith('Math.Round') || document.querySelector('.completions')");
        await page.Keyboard.PressAsync("Escape");
    }

    [SkippableFact]
    public async Task Shift_Tab_shows_what_a_name_means()
    {
        var page = await notebook.Open("tooltip.ipynb", "");
        await page.Locator(".CodeMirror").First.ClickAsync();
        await page.Keyboard.TypeAsync("Math.Sqrt(");
        await page.Keyboard.PressAsync("Shift+Tab");

        await page.Locator("#tooltip .tooltiptext:has-text('Sqrt')").First.WaitForAsync();
    }

    [SkippableFact]
    public async Task A_cell_asks_and_is_answered()
    {
        var page = await notebook.Open("ask.ipynb", "using ScoreNotebooks;\nWorkbook.Ask(\"Which shop?\") + \"!\"");
        await page.EvaluateAsync("() => Jupyter.notebook.execute_all_cells()");
        var input = page.Locator("input.raw_input");
        await input.WaitForAsync();
        Assert.Contains("Which shop?", await page.Locator(".raw_input_prompt").InnerTextAsync(), StringComparison.Ordinal);
        await input.FillAsync("小店B");
        await input.PressAsync("Enter");

        await UntilShown(page, 0, "小店B!");
    }

    [SkippableFact]
    public async Task A_bar_moves_in_its_place()
    {
        var page = await notebook.Open("bar.ipynb", "var bar = display(\"begun\");\nawait Task.Delay(200);\nbar.Update(\"ended\");");
        await page.EvaluateAsync("() => Jupyter.notebook.execute_all_cells()");
        await UntilShown(page, 0, "ended");

        Assert.Equal(["ended"], await page.EvaluateAsync<string[]>(Outputs));
    }

    private static Task UntilShown(IPage page, int cell, string text) => page.WaitForFunctionAsync(
        "([cell, text]) => Jupyter.notebook.get_cell(cell).output_area.element.text().includes(text)", new object[] { cell, text });
}

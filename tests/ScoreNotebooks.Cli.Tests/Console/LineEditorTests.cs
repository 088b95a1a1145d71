using ScoreNotebooks.Scripting;

namespace ScoreNotebooks.Cli.Tests;

public sealed class LineEditorTests
{
    private readonly ScriptSession _session = new(new ScriptOptions { Libraries = [typeof(Workbook).Assembly] });
    private readonly InputHistory _history = new(null);

    [Theory]
    [InlineData("1+1⏎", "1+1")]
    [InlineData("13←2⏎", "123")]
    [InlineData("abc⌫d⏎", "abd")]
    [InlineData("xy⇤a⇥b⏎", "axyb")]
    [InlineData("小店←⌫大⏎", "大店")]
    [InlineData("小店⇤⌦大⏎", "大店")]
    [InlineData("a😀⌫b⏎", "ab")]
    [InlineData("var wrong⌃u1⏎", "1")]
    [InlineData("12←⌃k⏎", "1")]
    [InlineData("gone⌃c2⏎", "2")]
    [InlineData("foo(⏎1)⏎", "foo(\n    1)")]
    [InlineData("foreach (var x in xs)⏎{⏎f(x);⏎}⏎", "foreach (var x in xs)\n{\n    f(x);\n}")]
    [InlineData("foo(⏎⏎", "foo(\n    ")]
    [InlineData("a(⏎b)↑c,⏎", "a(c,\n    b)")]
    public void Keys_make_a_text(string keys, string text) => Assert.Equal(text, Editor(Terminal(keys)).Read());

    [Theory]
    [InlineData("foreach (var x in xs)⏎{⏎    f(x);⏎⏎    if (x > 1)⏎    {⏎⇆g(x);⏎    }⏎}⏎", "foreach (var x in xs)\n{\n    f(x);\n\n    if (x > 1)\n    {\n    g(x);\n    }\n}")]
    [InlineData("int Twice(int x)⏎{⏎    return 2 * x;⏎}⏎", "int Twice(int x)\n{\n    return 2 * x;\n}")]
    [InlineData("var t = \"\"\"⏎  a⏎⏎  }⏎  \"\"\";⏎", "var t = \"\"\"\n  a\n\n  }\n  \"\"\";")]
    [InlineData("var x =⇆1;⏎", "var x =    1;")]
    public void What_is_pasted_stays_as_it_is(string keys, string text) =>
        Assert.Equal(text, Editor(new FakeTerminal(80, Keys(keys)) { IsPasting = true }).Read());

    [Fact]
    public void Control_D_ends_on_an_empty_line_and_deletes_on_any_other()
    {
        Assert.Null(Editor(Terminal("⌃d")).Read());
        Assert.Equal("b", Editor(Terminal("ab⇤⌃d⏎")).Read());
    }

    [Fact]
    public void The_arrows_recall_what_was_entered_before()
    {
        var editor = Editor(Terminal("1⏎2⏎2⏎↑↑⏎↑↑↓⏎"));
        Assert.Equal(["1", "2", "2", "1", "1"], Enumerable.Range(0, 5).Select(_ => editor.Read()));
    }

    [Theory]
    [InlineData("Enumerable.FirstOrDef⇆⏎", "Enumerable.FirstOrDefault")]
    [InlineData("enumerable⇆⏎", "Enumerable")]
    [InlineData("Enumerable.Fir⇆⏎", "Enumerable.First")]
    [InlineData("var 店铺数 = 3;⏎店⇆⏎", "店铺数")]
    [InlineData("ScoreNotebooks.ScoreModels.Load(\"six⇆\")⏎", "ScoreNotebooks.ScoreModels.Load(\"six-factors\")")]
    public void Tab_completes_as_far_as_the_names_agree(string keys, string text)
    {
        var editor = Editor(Terminal(keys));
        var entered = editor.Read()!;
        if (entered.EndsWith(';'))
        {
            Assert.True(_session.Run(entered).Succeeded);
            entered = editor.Read()!;
        }

        Assert.Equal(text, entered);
    }

    [Fact]
    public void Tab_lists_what_there_is_when_the_names_agree_no_further()
    {
        var terminal = Terminal("DayOfWeek.T⇆");
        Editor(terminal).Read();
        Assert.StartsWith("> DayOfWeek.T\nThursday  Tuesday", terminal.Screen, StringComparison.Ordinal);
        Assert.Contains("\n> DayOfWeek.T\n", terminal.Screen, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("小店←", "> 小|店")]
    [InlineData("foo(⏎1", "> foo(\n.     1|")]
    [InlineData("foo(⏎1↑", "> foo(|\n.     1")]
    [InlineData("12345678901234567890", "> 123456789012345678\n90|")]
    [InlineData("123456789012345678", "> 123456789012345678\n|")]
    [InlineData("12345678901234567店", "> 12345678901234567\n店|")]
    [InlineData("12345678901234567890⇤", "> |123456789012345678\n90")]
    [InlineData("12345678901234567890⌃u店", "> 店|")]
    [InlineData("e\u0301\u200dx⇤⇥", "> e\u0301\u200dx|")]
    public void The_screen_shows_the_text_and_the_cursor(string keys, string screen)
    {
        var terminal = new FakeTerminal(20, Keys(keys));
        var shown = "";
        var editor = new LineEditor(new Watched(terminal, () => shown = terminal.Screen), _history, _session.Complete, _session.Completeness);
        editor.Read();
        Assert.Equal(screen, shown);
    }

    [Fact]
    public void History_is_kept_in_a_file_and_read_again()
    {
        using var work = new Workplace();
        var history = new InputHistory(work["state/history"]);
        history.Add("var 小店 = \"A\";\nfoo();");
        history.Add("2");
        var later = new InputHistory(work["state/history"]);
        Assert.Equal(("2", "var 小店 = \"A\";\nfoo();", null), (later.Back(), later.Back(), later.Back()));
        work.Write("state/history", "not json");
        Assert.Null(new InputHistory(work["state/history"]).Back());
    }

    private LineEditor Editor(ITerminal terminal) => new(terminal, _history, _session.Complete, _session.Completeness);

    private static FakeTerminal Terminal(string keys) => new(80, Keys(keys));

    private static IEnumerable<ConsoleKeyInfo> Keys(string text)
    {
        for (var at = 0; at < text.Length; at++)
            yield return text[at] switch
            {
                '⏎' => Key(ConsoleKey.Enter, '\r'),
                '←' => Key(ConsoleKey.LeftArrow),
                '↑' => Key(ConsoleKey.UpArrow),
                '↓' => Key(ConsoleKey.DownArrow),
                '⇤' => Key(ConsoleKey.Home),
                '⇥' => Key(ConsoleKey.End),
                '⇆' => Key(ConsoleKey.Tab, '\t'),
                '⌫' => Key(ConsoleKey.Backspace, '\b'),
                '⌦' => Key(ConsoleKey.Delete),
                '⌃' => new ConsoleKeyInfo((char)(text[++at] - 'a' + 1), Enum.Parse<ConsoleKey>(text[at].ToString(), ignoreCase: true), false, false, control: true),
                var character => Key(ConsoleKey.None, character),
            };
    }

    private static ConsoleKeyInfo Key(ConsoleKey key, char character = '\0') => new(character, key, false, false, false);

    /// <summary>Looks at the screen each time before a key is read, so that the last look is before the end.</summary>
    private sealed class Watched(ITerminal terminal, Action look) : ITerminal
    {
        public int Width => terminal.Width;

        public bool HasMore => terminal.HasMore;

        public ConsoleKeyInfo? ReadKey()
        {
            look();
            return terminal.ReadKey();
        }

        public void Write(string text) => terminal.Write(text);
    }
}

namespace ScoreNotebooks.Scripting;

/// <summary>What to write instead of what is out of a cell's reach.</summary>
internal static class OutOfReach
{
    private static readonly (string Names, string English, string Chinese)[] Instead =
    [
        ("Regex Match", "Split, Replace, Contains and char.IsDigit take text apart.", "拆分文本可用 Split、Replace、Contains 和 char.IsDigit。"),
        ("Thread Timer", "To wait, write await Task.Delay(…).", "需要等待时，请写 await Task.Delay(…)。"),
        ("Parallel Run() StartNew()", "Call the code itself: a cell runs from top to bottom.", "请直接调用代码：单元格从上到下依次运行。"),
        ("Console.ReadLine Console.ReadKey Console.Read", "Ask with Workbook.Ask(\"…\").", "请用 Workbook.Ask(\"…\") 提问。"),
        ("Console.Out Console.Error", "Write Console.WriteLine(…).", "请写 Console.WriteLine(…)。"),
        ("File StreamReader FileStream Directory", "Tables are read with ShopTable.Read(\"…\").", "读取表格请用 ShopTable.Read(\"…\")。"),
        ("StringReader", "Take the lines of a text with Split('\\n').", "文本的各行可用 Split('\\n') 取得。"),
        ("GetType()", "Write x is double to ask for a type.", "判断类型请写 x is double。"),
        ("BigInteger", "Int128 and decimal hold large numbers.", "大数可用 Int128 或 decimal。"),
        ("Exception ArgumentException InvalidOperationException", "Check the value with if and display a message.", "请用 if 检查并用 display 显示信息。"),
        ("Span ReadOnlySpan ReadOnlySpan<double> ReadOnlySpan<int> AsSpan()", "Write ToArray() and use the array.", "请写 ToArray()，再使用数组。"),
    ];

    /// <summary>The advice with a space before it in English; nothing when there is none.</summary>
    public static (string English, string Chinese) Advice(string name)
    {
        var last = name.StartsWith("Console.", StringComparison.Ordinal) ? name : name[(name.LastIndexOf('.') + 1)..];
        foreach (var (names, english, chinese) in Instead)
            if (Array.IndexOf(names.Split(' '), last) >= 0)
                return (" " + english, chinese);
        return ("", "");
    }
}

namespace ScoreNotebooks.Scripting;

/// <summary>The magic commands of Polyglot Notebooks that do nothing here, and what to do instead.</summary>
internal static class MagicCommands
{
    private static readonly (string Names, string Instead, string ChineseInstead)[] Groups =
    [
        ("#!fsharp #!f# #!pwsh #!powershell #!sql #!kql #!javascript #!js #!http #!python #!r",
            "cells run C# only: write the cell in C#", "这里只运行 C#，请用 C# 编写该单元格"),
        ("#!html #!mermaid #!svg", "make the cell a Markdown cell, or return a table or chart of the library", "请改成 Markdown 单元格，或返回评分库的表格或图表"),
        ("#!markdown", "make the cell a Markdown cell", "请把它改成 Markdown 单元格"),
        ("#!bash #!cmd #!sh #!zsh", "cells start no programs: run it in a terminal before the notebook", "单元格不能启动其他程序，请先在终端运行"),
        ("#!set #!share #!value", "all cells share their variables: declare one (var x = …;) and use it below", "所有单元格共享变量：声明变量（var x = …;）后即可使用"),
        ("#!who #!whos", "leave it out; write a variable's name last, without semicolon, to see its value", "请去掉；想看变量的值，把变量名写在最后且不加分号即可"),
        ("#!lsmagic #!about #!log #!verbose", "leave it out: it tells about another host", "请去掉，它显示的是其他宿主程序的信息"),
        ("#!connect", "cells read files of the workbook only: export the data to CSV and read it with ShopTable.Read", "单元格只读取工作簿的文件：请先导出为 CSV，再用 ShopTable.Read 读取"),
        ("#!nuget-restore #!dotnet-interactive", "leave it out: no packages are loaded here", "请去掉，这里不加载包"),
    ];

    public static ScriptErrorException Refuse(TextSpan span, string name)
    {
        // A connected kernel is called by what it is and a name: #!sql-shop.
        var kind = name.Split('-')[0] is "#!sql" or "#!kql" or "#!pwsh" or "#!http" ? name.Split('-')[0] : name;
        foreach (var (names, instead, chineseInstead) in Groups)
            if (Array.IndexOf(names.Split(' '), kind) >= 0)
                return Fail.At(
                    span,
                    $"The magic command {name} belongs to Polyglot Notebooks; {instead}.",
                    $"魔法命令 {name} 属于 Polyglot Notebooks；{chineseInstead}。");
        string[] known = ["#!time", "#!import", "#!csharp", .. Groups.SelectMany(static group => group.Names.Split(' '))];
        return name != "#!" && NearestName.To(name, known) is { } nearest
            ? Fail.At(span, $"There is no magic command {name}. Did you mean {nearest}?", $"没有魔法命令 {name}。是否想写 {nearest}？")
            : Fail.At(span, $"There is no magic command {name}; cells run C# only, with #!time and #!import.", $"没有魔法命令 {name}；这里只运行 C#，可用 #!time 和 #!import。");
    }
}

namespace ScoreNotebooks.Scripting;

/// <summary>Packages that notebooks written for other hosts name: what serves in their place here.</summary>
internal static class PackageReferences
{
    public static ScriptErrorException NoteOn(TextSpan span, string reference)
    {
        var name = reference.Split(',', 2)[0].Trim();
        return name.ToUpperInvariant() switch
        {
            "PLOTLY.NET" or "PLOTLY.NET.INTERACTIVE" or "PLOTLY.NET.CSHARP" => Fail.At(
                span,
                $"{name} is not loaded here: every chart of the library shows itself, as an interactive figure and as a picture.",
                $"这里不加载 {name}：评分库的图表会自行显示，既有交互图，也有静态图。"),
            "MICROSOFT.DATA.ANALYSIS" => Fail.At(
                span,
                $"{name} is not loaded here: ShopTable holds the data, and table.ToDataReader() hands it to a DataFrame in other hosts.",
                $"这里不加载 {name}：数据由 ShopTable 保存；在其他宿主程序中可用 table.ToDataReader() 交给 DataFrame。"),
            var upper when upper == "MICROSOFT.DOTNET.INTERACTIVE" || upper.StartsWith("MICROSOFT.DOTNET.INTERACTIVE.", StringComparison.Ordinal) => Fail.At(
                span,
                $"{name} is not loaded here: results show themselves, and display(x) shows any value.",
                $"这里不加载 {name}：结果会自行显示，display(x) 可显示任何值。"),
            _ => throw Refuse(span, name),
        };
    }

    private static ScriptErrorException Refuse(TextSpan span, string name) => Fail.At(
        span,
        $"The package {name} is not loaded: cells use the scoring library and no NuGet packages. Leave the line out.",
        $"不加载 NuGet 包 {name}：单元格只使用评分库。请去掉这一行。");
}

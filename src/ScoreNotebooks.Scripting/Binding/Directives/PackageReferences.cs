namespace ScoreNotebooks.Scripting;

/// <summary>Packages that notebooks written for other hosts name: what serves in their place here.</summary>
internal static class PackageReferences
{
    public static ScriptErrorException NoteOn(TextSpan span, string reference)
    {
        var name = reference.Split(',', 2)[0].Trim();
        return IsPackage(name.ToUpperInvariant()) && StandIn(span, name) is { } note ? note : throw Refuse(span, name);
    }

    /// <summary>What serves in the place of a package, or of a namespace in it; null where the library stands in for neither.</summary>
    public static ScriptErrorException? StandIn(TextSpan span, string name) => name.ToUpperInvariant() switch
    {
        var upper when IsIn("PLOTLY.NET", upper) => Fail.At(
            span,
            $"{name} is not loaded here: every chart of the library shows itself, as an interactive figure and as a picture.",
            $"这里不加载 {name}：评分库的图表会自行显示，既有交互图，也有静态图。"),
        var upper when IsIn("MICROSOFT.DATA.ANALYSIS", upper) => Fail.At(
            span,
            $"{name} is not loaded here: ShopTable holds the data, and table.ToDataReader() hands it to a DataFrame in other hosts.",
            $"这里不加载 {name}：数据由 ShopTable 保存；在其他宿主程序中可用 table.ToDataReader() 交给 DataFrame。"),
        var upper when IsIn("MICROSOFT.DOTNET.INTERACTIVE", upper) => Fail.At(
            span,
            $"{name} is not loaded here: results show themselves, and display(x) shows any value.",
            $"这里不加载 {name}：结果会自行显示，display(x) 可显示任何值。"),
        _ => null,
    };

    private static bool IsPackage(string name) =>
        name is "PLOTLY.NET" or "PLOTLY.NET.INTERACTIVE" or "PLOTLY.NET.CSHARP" or "MICROSOFT.DATA.ANALYSIS" || IsIn("MICROSOFT.DOTNET.INTERACTIVE", name);

    private static bool IsIn(string package, string name) => name == package || name.StartsWith(package + ".", StringComparison.Ordinal);

    private static ScriptErrorException Refuse(TextSpan span, string name) => name.Length == 0
        ? Fail.At(span, "#r \"nuget: …\" names no package. Leave the line out.", "#r \"nuget: …\" 没有写程序包的名称。请去掉这一行。")
        : Fail.At(
            span,
            $"The package {name} is not loaded: cells use the scoring library and no NuGet packages. Leave the line out.",
            $"不加载 NuGet 包 {name}：单元格只使用评分库。请去掉这一行。");
}

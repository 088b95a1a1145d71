namespace ScoreNotebooks.Scripting;

public static partial class SessionLists
{
    /// <summary>Raw strings, plain and interpolated. On several lines too.</summary>
    public static readonly string[] RawTexts =
    [
        "int n = 3; $\"\"\"{n} \"quoted\" {n * 2:D3}\"\"\"",
        "int n = 3; $\"\"\"{n,5}|{n,-5:D2}|\"\"\"",
        "int n = 3; $$\"\"\"{ \"n\": {{n}}, \"m\": {{n + 1:D3}} }\"\"\"",
        "int n = 3; $$\"\"\"{{{n}}}\"\"\"",
        "int n = 3; $$$\"\"\"{{{{n}}}} {{{n}}}\"\"\"",
        "int n = 3; $\"\"\"\"a \"\"\" {n}\"\"\"\"",
        "$\"\"\"{\"nested \" + $\"{1 + 1}\"}\"\"\"",
        "$\"\"\"{(true ? \"a\" : \"b\")}{new[] { 1, 2 }[^1]}\"\"\"",
        "$\"\"\" \\n \\t {1} \"\"\"",
        "$\"\"\"小店{1}：\"\"\".Length",
        "int n = 3; $\"\"\"\n    a {n}\n      b\n    \"\"\"",
        "int n = 3; $\"\"\"\n    {n}\n    \"\"\"",
        "int n = 3; $\"\"\"\n    {n}{n}\n\n    end {n}\n    \"\"\"",
        "int n = 3; $$\"\"\"\n    { \"a\": {{n}} }\n    \"\"\"",
        "int n = 3; $\"\"\"\n  a {n +\n 1} b\n  \"\"\"",
        "$\"\"\"\n  \"x\" \"\" {1}\n  \"\"\"",
        "\"\"\"\n  a\n    b\n\n  c\n  \"\"\"",
        "\"\"\"\n\n  \"\"\".Length",
        "\"\"\"a \"b\" c\"\"\"",
        "FormattableString f = $$\"\"\"{ {{1:F1}} }\"\"\"; f.Format",
    ];

    public static readonly string[] RawTextsRefusedByBoth =
    [
        "FormattableString f = $\"\"\"{1:F1} {{2}}\"\"\"; f.Format",
        "$\"\"\"{1}}\"\"\"",
        "$\"\"\"{{1}}\"\"\"",
        "$$\"\"\"{{1}\"\"\"",
        "$$\"\"\"{{{{1}}}}\"\"\"",
        "$\"\"\"{1}",
        "$\"\"\"a\n{1}\n\"\"\"",
        "$\"\"\"\n a {1}\n  \"\"\"",
        "$\"\"\"\n  \"\"\"",
        "$\"\"\"\n  {1}\"\"\"",
        "$\"\"\"{}\"\"\"",
        "$\"\"\"{1:}\"\"\"",
        "\"\"\"\n  a\n b\n  \"\"\"",
        "\"\"\"\n  \"\"\"",
    ];
}

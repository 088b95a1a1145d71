using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Scripting;

namespace ScoreNotebooks.Scripting;

/// <summary>Which file a loaded script means by a path: the one that the real C# script engine loads.</summary>
public sealed class LoadedPathTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("score-loaded-").FullName;

    public LoadedPathTests()
    {
        Write("c.csx", "var c = 1;");
        Write("a/c.csx", "var c = 2;");
        Write("a/a/c.csx", "var c = 3;");
        Write("a/beside.csx", "#load \"c.csx\"");
        Write("a/below.csx", "#load \"a/c.csx\"");
        Write("a/above.csx", "#load \"../c.csx\"");
        Write("a/absent.csx", "#load \"a/beside.csx\"");
        Write("a/chain.csx", "#load \"a/onward.csx\"");
        Write("a/a/onward.csx", "#load \"../c.csx\"");
        Write("a/program.csx", "#!/usr/bin/env dotnet-script\n#load \"c.csx\"");
        Write("a/space.csx", "#! /usr/bin/env dotnet-script\r\n#load \"c.csx\"\r\n");
    }

    [Theory]
    [InlineData("beside", 2)]
    [InlineData("below", 3)]
    [InlineData("above", 1)]
    [InlineData("chain", 2)]
    [InlineData("program", 2)]
    [InlineData("space", 2)]
    public async Task A_path_in_a_loaded_script_starts_from_its_folder_as_in_the_real_engine(string script, int value)
    {
        var cell = $"#load \"a/{script}.csx\"\nc";
        var options = RealEngine.ScriptOptions.WithSourceResolver(new SourceFileResolver([], _folder));
        Assert.Equal(value, await CSharpScript.EvaluateAsync<int>(cell, options));
        Assert.Equal(value, new ScriptSession(Options).Run(cell).Value);
    }

    [Fact]
    public void What_is_not_there_is_refused_as_in_the_real_engine()
    {
        const string Cell = "#load \"a/absent.csx\"\nc";
        var options = RealEngine.ScriptOptions.WithSourceResolver(new SourceFileResolver([], _folder));
        Assert.NotEmpty(CSharpScript.Create(Cell, options).Compile());
        Assert.Contains("a/absent.csx, line 1: ", Assert.Single(new ScriptSession(Options).Run(Cell).Diagnostics).Message, StringComparison.Ordinal);
    }

    private ScriptOptions Options => OurEngine.Options with
    {
        Load = path => File.Exists(Path.Combine(_folder, path))
            ? new LoadedSource(Path.GetRelativePath(_folder, Path.Combine(_folder, path)).Replace('\\', '/'), [File.ReadAllText(Path.Combine(_folder, path))])
            : throw new ScriptSourceException($"There is no file {path}.", $"没有文件 {path}。"),
    };

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private void Write(string name, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(Path.Combine(_folder, name))!);
        File.WriteAllText(Path.Combine(_folder, name), text);
    }
}

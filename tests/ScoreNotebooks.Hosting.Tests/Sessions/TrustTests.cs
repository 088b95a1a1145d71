using System.Globalization;

namespace ScoreNotebooks.Hosting.Tests;

public sealed class TrustTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose()
    {
        try
        {
            _folder.Dispose();
        }
        catch (UnauthorizedAccessException)
        {
            // Windows keeps loaded assemblies.
        }
    }

    [Fact]
    public void Code_that_came_with_a_workbook_is_refused_and_not_even_loaded()
    {
        ClientAssembly.Write(_folder.File("book/lib/Stranger.dll"), "Stranger", "hello");
        var run = Session().Run("#r \"lib/Stranger.dll\"\nClient.Stranger.Hello()");
        Assert.Equal(CellStatus.Failed, run.Status);
        Assert.Contains("--trust lib/Stranger.dll", run.Error!.Message, StringComparison.Ordinal);
        Assert.False(ClientAssembly.IsLoaded("Stranger"));
    }

    [Fact]
    public void A_trusted_file_is_loaded_when_a_cell_names_it_and_not_before()
    {
        ClientAssembly.Write(_folder.File("book/lib/Friend.dll"), "Friend", "hello");
        var session = Session("book/lib/Friend.dll");
        Assert.False(ClientAssembly.IsLoaded("Friend"));
        Assert.Equal("hello", Value(session.Evaluate("#r \"lib/Friend.dll\"\nClient.Friend.Hello()")));
        Assert.True(ClientAssembly.IsLoaded("Friend"));
        Assert.Equal("hello", Value(session.Evaluate("using Client;\nFriend.Hello()")));
    }

    [Theory]
    [InlineData("other/Double.dll")]
    [InlineData("Double.dll")]
    [InlineData("lib/sub/../../other/Double.dll")]
    [InlineData("../Double.dll")]
    [InlineData("link/Double.dll")]
    public void Another_file_of_the_same_name_is_not_the_trusted_one(string path)
    {
        ClientAssembly.Write(_folder.File("book/lib/Double.dll"), "Double", "the trusted one");
        foreach (var other in (string[])["book/other/Double.dll", "book/Double.dll", "Double.dll"])
            ClientAssembly.Write(_folder.File(other), "Double", "another");
        Directory.CreateSymbolicLink(_folder.File("book/link"), "other");
        var run = Session("book/lib/Double.dll").Run($"#r \"{path}\"\n1");
        Assert.Equal(CellStatus.Failed, run.Status);
        Assert.Contains("Double.dll", run.Error!.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void The_trusted_file_counts_by_where_links_lead()
    {
        ClientAssembly.Write(_folder.File("shared/Linked.dll"), "Linked", "linked");
        Directory.CreateDirectory(_folder.File("book"));
        File.CreateSymbolicLink(_folder.File("book/Linked.dll"), "../shared/Linked.dll");
        Assert.Equal("linked", Value(Session("shared/Linked.dll").Evaluate("#r \"Linked.dll\"\nClient.Linked.Hello()")));
        Assert.Equal("linked", Value(Session("book/Linked.dll").Evaluate("#r \"../shared/Linked.dll\"\nClient.Linked.Hello()")));
    }

    [Fact]
    public void What_a_trusted_file_needs_is_to_be_trusted_as_well()
    {
        ClientAssembly.Write(_folder.File("book/Base.dll"), "Base", "base");
        ClientAssembly.Write(_folder.File("book/Derived.dll"), "Derived", "derived", basedOn: _folder.File("book/Base.dll"));

        var refused = Session("book/Derived.dll").Run("#r \"Derived.dll\"\nClient.Derived.Hello()");
        Assert.Equal(CellStatus.Failed, refused.Status);
        Assert.Contains("'Base, Version=1.0.0.0", refused.Error!.Message, StringComparison.Ordinal);
        Assert.Contains("trusted as well", refused.Error.Message, StringComparison.Ordinal);
        Assert.False(ClientAssembly.IsLoaded("Base"));

        Assert.Equal("derived", Value(Session("book/Derived.dll", "book/Base.dll").Evaluate("#r \"Derived.dll\"\nClient.Derived.Hello()")));
    }

    [Fact]
    public void The_library_of_a_workbook_is_the_hosts_own_and_another_version_is_said()
    {
        ClientAssembly.Write(_folder.File("book/lib/TestLibrary.dll"), "TestLibrary", "a stranger's", "9.8.7.0");
        var run = Session().Run("#r \"lib/ScoreNotebooks.Hosting.Tests.dll\"\nusing TestLibrary;\nShops.NotebookFolder()");
        Assert.Equal(CellStatus.Succeeded, run.Status);
        Assert.DoesNotContain(run.Outputs, output => output is StreamOutput);

        ClientAssembly.Write(_folder.File("book/lib/ScoreNotebooks.Hosting.Tests.dll"), "Impostor", "a stranger's", "9.8.7.0");
        run = Session().Run("#r \"lib/ScoreNotebooks.Hosting.Tests.dll\"\nusing TestLibrary;\nShops.NotebookFolder()");
        Assert.Equal(CellStatus.Succeeded, run.Status);
        Assert.Contains("9.8.7.0", Assert.IsType<StreamOutput>(run.Outputs[0]).Text, StringComparison.Ordinal);
        Assert.False(ClientAssembly.IsLoaded("Impostor"));
    }

    [Fact]
    public void A_library_outside_the_workbook_is_not_even_asked_for_its_version()
    {
        ClientAssembly.Write(_folder.File("elsewhere/ScoreNotebooks.Hosting.Tests.dll"), "Far", "far", "9.8.7.0");
        Directory.CreateDirectory(_folder.File("book"));
        File.CreateSymbolicLink(_folder.File("book/elsewhere"), "../elsewhere");
        foreach (var path in (string[])["../elsewhere/ScoreNotebooks.Hosting.Tests.dll", "elsewhere/ScoreNotebooks.Hosting.Tests.dll", _folder.File("elsewhere/ScoreNotebooks.Hosting.Tests.dll")])
            Assert.Empty(Session().Run($"#r \"{path}\"").Outputs);
    }

    [Theory]
    [InlineData("")]
    [InlineData("no assembly at all")]
    public void A_file_that_is_no_assembly_has_no_version(string content)
    {
        Directory.CreateDirectory(_folder.File("book/lib"));
        File.WriteAllText(_folder.File("book/lib/ScoreNotebooks.Hosting.Tests.dll"), content);
        var run = Session().Run("#r \"lib/ScoreNotebooks.Hosting.Tests.dll\"\n1");
        Assert.Equal("1", Assert.IsType<ResultOutput>(Assert.Single(run.Outputs)).Data["text/plain"]);
    }

    private static string? Value(CellEvaluation evaluation)
    {
        Assert.True(evaluation.Run.Status == CellStatus.Succeeded, evaluation.Run.Error?.Message);
        return evaluation.Text;
    }

    private NotebookSession Session(params string[] trusted)
    {
        Directory.CreateDirectory(_folder.File("book"));
        return new(new NotebookOptions
        {
            Libraries = [typeof(TestLibrary.Shops).Assembly],
            Trusted = new TrustedAssemblies([.. trusted.Select(_folder.File)]),
            Folder = _folder.File("book"),
            Culture = static () => CultureInfo.GetCultureInfo("en"),
        });
    }
}

using System.Reflection;
using ScoreNotebooks.Hosting;

namespace ScoreNotebooks.Cli;

/// <summary>The <c>score</c> command: understands the request, carries it out, and says in one paragraph why it could not.</summary>
internal static class CommandLine
{
    /// <summary>The version of the program, which is that of the library.</summary>
    internal static string Version => typeof(Workbook).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion;

    /// <summary>Carries out one request.</summary>
    /// <param name="arguments">The words after <c>score</c>.</param>
    /// <param name="surroundings">Where results and talk go.</param>
    /// <returns>One of <see cref="ExitCode"/>.</returns>
    internal static int Run(string[] arguments, Surroundings surroundings)
    {
        var language = Request.OfCulture(surroundings.Culture);
        try
        {
            var syntax = new ScoreSyntax();
            var parsed = syntax.Parse(arguments);
            language = Request.LanguageBeforeChecking(parsed, syntax, surroundings.Culture);
            var request = new Request(syntax, parsed, arguments, surroundings);
            language = request.Language;
            Workbook.Language = language;
            Workbook.Enter(Environment.CurrentDirectory, null);
            return CarryOut(request);
        }
        catch (WorkbookException failure)
        {
            return Refuse(failure.Text.In(language), surroundings);
        }
        catch (NotebookException failure)
        {
            return Refuse(language == Language.Chinese ? failure.Text.Chinese : failure.Text.English, surroundings);
        }
        catch (OperationCanceledException) when (surroundings.Interruption.IsCancellationRequested)
        {
            return ExitCode.Interrupted;
        }
        catch (ClosedOutputException)
        {
            // Whoever read our results (head, less) has seen enough.
            return ExitCode.Done;
        }
        catch (Exception failure)
        {
            return Confess(failure, arguments.Contains("--debug"), language, surroundings);
        }
        finally
        {
            Workbook.Enter(Environment.CurrentDirectory, null);
        }
    }

    private static int CarryOut(Request request)
    {
        if (request.WantsVersion)
        {
            request.Print(Version + "\n");
            return ExitCode.Done;
        }

        if (request.WantsHelp)
        {
            request.Print(HelpText.Of(request.Verb, request.Syntax.Verbs, request.Language));
            return ExitCode.Done;
        }

        request.Check();
        if (request.Verb is { } verb) return verb.Run(request);
        request.Surroundings.Talk.Write(HelpText.Of(null, request.Syntax.Verbs, request.Language));
        return ExitCode.RequestWrong;
    }

    private static int Refuse(string paragraph, Surroundings surroundings)
    {
        var line = paragraph.ReplaceLineEndings(" ");
        surroundings.Talk.WriteLine(surroundings.TalkIsColoured ? $"\e[31mscore:\e[0m {line}" : $"score: {line}");
        return ExitCode.RequestWrong;
    }

    private static int Confess(Exception failure, bool isDebugging, Language language, Surroundings surroundings)
    {
        var what = $"{failure.GetType().Name}: {failure.Message}".ReplaceLineEndings(" ");
        var paragraph = new BilingualText(
            $"This is a mistake of the program, not of your request ({what}). Please report it with the command you typed and the version, {Version}; with --debug the place in the program is shown as well.",
            $"这是程序自身的错误，不是您的操作问题（{what}）。请连同所用命令和版本号 {Version} 一起反馈；加上 --debug 可同时显示程序中的出错位置。");
        Refuse(paragraph.In(language), surroundings);
        if (isDebugging) surroundings.Talk.WriteLine(failure);
        return ExitCode.OurMistake;
    }
}

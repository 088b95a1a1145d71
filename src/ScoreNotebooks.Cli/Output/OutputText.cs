using ScoreNotebooks.Hosting;

namespace ScoreNotebooks.Cli;

/// <summary>What a cell shows, as text on a console.</summary>
internal static class OutputText
{
    /// <summary>Writes to standard output what is a result, and errors and notes to standard error.</summary>
    internal static void Write(Request request, CellOutput output)
    {
        switch (output)
        {
            case StreamOutput { Name: "stdout" } stream:
                request.Print(stream.Text);
                break;
            case DisplayOutput display:
                Line(request, Plain(display.Data));
                break;
            case StreamOutput note:
                request.Surroundings.Talk.Write(note.Text);
                break;
            case ErrorOutput error:
                request.Surroundings.Talk.WriteLine(string.Join('\n', ["score: " + error.Message, .. error.Details]));
                break;
        }
    }

    /// <summary>Writes all but errors to standard error, where standard output belongs to a program.</summary>
    internal static void WriteAsTalk(Request request, CellOutput output)
    {
        if (output is StreamOutput stream) request.Surroundings.Talk.Write(stream.Text);
        if (output is DisplayOutput display) request.Surroundings.Talk.WriteLine(Plain(display.Data).TrimEnd('\n'));
    }

    /// <summary>Writes a text that ends its line.</summary>
    internal static void Line(Request request, string text) => request.Print(text.EndsWith('\n') ? text : text + "\n");

    private static string Plain(MimeBundle data) => data["text/plain"] ?? (data.Contents.Count > 0 ? data.Contents[0].Text : "");
}

using System.Globalization;

namespace ScoreNotebooks.Scripting;

/// <summary>How long and from which seed tests look for what nobody thought of; environment variables change it.</summary>
internal static class FuzzingSettings
{
    public static int Of(string name, int otherwise) =>
        int.TryParse(Environment.GetEnvironmentVariable(name), NumberStyles.None, CultureInfo.InvariantCulture, out var value) ? value : otherwise;
}

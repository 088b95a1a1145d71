namespace ScoreNotebooks.Scripting;

/// <summary>Small damage to the text of a cell: letters lost, added, exchanged or repeated, brackets and quotes among them.</summary>
internal static class Mutation
{
    private const string Characters = "(){}[]<>.,;:?!=+-*/%&|^~\"'$@#\\ \n0129axLm_天";

    // Whole words lead to other rules than letters do.
    private static readonly string[] Words =
        ["var", "new", "int", "double", "string", "object", "null", "default", "is", "not", "and", "or", "switch", "with", "=>", "??=", "?.", "?[", "..", "^1", "\"\"\"", "$\"{", "$$\"\"\"", "checked(", "await ", "out var x", "params ", "static ", "using ", "foreach (var x in ", "if (", "for (;;)", "while (", "#r \"", "#load ", "#!time\n", "List<", "(int, string)", "x => ", "() => { ", "return ", "[.. ", "1e999", "0x", "'\\u", "\uD83D"];

    public static string Of(string code, Random random)
    {
        for (var change = random.Next(1, 5); change > 0 && code.Length > 1; change--)
        {
            var at = random.Next(code.Length);
            var length = random.Next(Math.Min(random.Next(5) == 0 ? 40 : 4, code.Length - at));
            code = random.Next(6) switch
            {
                0 => code.Remove(at, length),
                1 => code.Insert(at, Characters[random.Next(Characters.Length)].ToString()),
                2 => code.Remove(at, 1).Insert(at, Characters[random.Next(Characters.Length)].ToString()),
                3 => code.Insert(at, Words[random.Next(Words.Length)]),
                4 => code[..at],
                _ => code.Insert(at, code.Substring(random.Next(code.Length - length), length)),
            };
        }

        return code;
    }
}

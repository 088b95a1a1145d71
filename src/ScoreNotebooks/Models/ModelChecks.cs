using System.Globalization;

namespace ScoreNotebooks;

/// <summary>The checks that every part of a model needs.</summary>
internal static class ModelChecks
{
    extension(ModelProblems problems)
    {
        /// <summary>True when there is something at the path; else the problem is noted.</summary>
        internal bool Present(string path, object? value)
        {
            if (value is not null) return true;
            problems.Add(path, "is missing; give it a value.", "缺失；请填写。");
            return false;
        }

        internal void Id(string path, string? id)
        {
            if (!problems.Present(path, id) || IsId(id!)) return;
            problems.Add(
                path,
                $"\"{ModelJson.Shortened(id!)}\" is no id; an id is lower case letters, digits, \"_\" and \"-\", and begins with a letter.",
                $"“{ModelJson.Shortened(id!)}”不是有效的 id；id 由小写字母、数字、“_”和“-”组成，并以字母开头。");
        }

        internal void Text(string path, string? text)
        {
            if (!problems.Present(path, text)) return;
            if (string.IsNullOrWhiteSpace(text)) problems.Add(path, "is empty; write a text.", "为空；请填写文字。");
            else if (text.AsSpan().ContainsAnyInRange('\uD800', '\uDFFF') && !IsWhole(text))
                problems.Add(path, "holds half a character (a lone surrogate); write the text again.", "含有残缺字符（单个代理项）；请重新填写。");
        }

        internal void Formula(string path, Formula? formula) => problems.Text(path, formula?.Text);

        internal void Title(string path, BilingualText? title)
        {
            if (!problems.Present(path, title)) return;
            problems.Text($"{path}.en", title!.English);
            problems.Text($"{path}.zh", title.Chinese);
        }

        internal void OptionalTitle(string path, BilingualText? title)
        {
            if (title is not null) problems.Title(path, title);
        }

        internal void Choice<T>(string path, T value, ChoiceNames<T> choices)
            where T : struct, Enum
        {
            if (!choices.Has(value))
                problems.Add(path, $"is not one of {string.Join(", ", choices.Names)}.", $"不是 {string.Join("、", choices.Names)} 之一。");
        }

        /// <summary>True when the number is one; else the problem is noted.</summary>
        internal bool Finite(string path, double number)
        {
            if (double.IsFinite(number)) return true;
            problems.Add(path, "is not a finite number.", "不是有限的数字。");
            return false;
        }

        /// <summary>Notes a number that is not finite or does not fulfil what is required of it.</summary>
        internal void Number(string path, double number, bool isAllowed, string required, string requiredInChinese)
        {
            if (problems.Finite(path, number) && !isAllowed)
                problems.Add(path, $"is {Text(number)}; it must be {required}.", $"为 {Text(number)}；应{requiredInChinese}。");
        }

        internal void Share(string path, double? number)
        {
            if (number is { } share) problems.Number(path, share, share is >= 0 and <= 1, "a share from 0 to 1", "为 0 到 1 之间的比例");
        }

        /// <summary>Notes a lower end that is not below its upper end.</summary>
        internal void Ascending(string path, string low, double lowest, string high, double highest)
        {
            var bothFinite = problems.Finite($"{path}.{low}", lowest) & problems.Finite($"{path}.{high}", highest);
            if (bothFinite && lowest >= highest)
                problems.Add(
                    $"{path}.{low}", $"is {Text(lowest)}; it must be below {high}, which is {Text(highest)}.",
                    $"为 {Text(lowest)}；应小于 {high}（{Text(highest)}）。");
        }

        /// <summary>Notes numbers of a list that are not each above the one before.</summary>
        internal void StrictlyIncreasing(IReadOnlyList<double> numbers, Func<int, string> path)
        {
            for (var i = 1; i < numbers.Count; i++)
                if (numbers[i] <= numbers[i - 1])
                    problems.Add(
                        path(i), $"begins with {Text(numbers[i])}; it must be above the one before, {Text(numbers[i - 1])}.",
                        $"以 {Text(numbers[i])} 开头；应大于前一项的 {Text(numbers[i - 1])}。");
        }

        /// <summary>Notes every name that stands in the list before.</summary>
        internal void Unique(IEnumerable<(string Path, string? Name)> names)
        {
            var first = new Dictionary<string, string>(StringComparer.Ordinal);
            foreach (var (path, name) in names)
                if (name is not null && !first.TryAdd(name, path))
                    problems.Add(
                        path, $"\"{ModelJson.Shortened(name)}\" is already used at {first[name]}; every one needs a name of its own.",
                        $"“{ModelJson.Shortened(name)}”已在 {first[name]} 使用；名称不能重复。");
        }

        /// <summary>Notes a source that the model does not list; none need be named.</summary>
        internal void Source(string path, string? source, ScoreModel model)
        {
            if (source is not null && model.Sources is not null)
                problems.Known(path, source, [.. model.Sources.Where(known => known?.Id is not null).Select(known => known.Id)], "source", "来源");
        }

        /// <summary>Notes a reference to nothing.</summary>
        internal void Known(string path, string? name, IReadOnlyCollection<string> known, string kind, string kindInChinese)
        {
            if (!problems.Present(path, name) || known.Contains(name!)) return;
            var error = NearestName.NotFound(kind, kindInChinese, ModelJson.Shortened(name!), known).Text;
            problems.Add(path, error.English, error.Chinese);
        }
    }

    internal static string Text(double number) => number.ToString("R", CultureInfo.InvariantCulture);

    private static bool IsWhole(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (!char.IsSurrogate(text[i])) continue;
            if (i + 1 == text.Length || !char.IsSurrogatePair(text[i], text[i + 1])) return false;
            i++;
        }

        return true;
    }

    private static bool IsId(string text)
    {
        foreach (var letter in text)
            if (!char.IsAsciiLetterLower(letter) && !char.IsAsciiDigit(letter) && letter is not ('_' or '-')) return false;
        return text.Length > 0 && char.IsAsciiLetterLower(text[0]);
    }
}

using System.Globalization;

namespace ScoreNotebooks;

/// <summary>Reads a <see cref="Formula"/> by recursive descent: sum, product, factor.</summary>
internal sealed class FormulaParser
{
    private const int MostNested = 200;

    // A sum of so many is a tree as deep, which is walked down again and again.
    private const int MostParts = 1_000;
    private const int MostLetters = 100_000;

    private readonly string _text;
    private int _position;
    private int _depth;
    private int _parts;

    private FormulaParser(string text) => _text = text;

    internal static FormulaNode Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (text.Length > MostLetters) throw TooLong();
        var parser = new FormulaParser(text);
        var node = parser.Sum();
        parser.SkipBlanks();
        if (parser._position < text.Length) throw parser.Unexpected("an operator or the end", "运算符或结尾");
        return node;
    }

    private FormulaNode Sum()
    {
        var left = Product();
        while (true)
        {
            if (Take('+', '\uff0b')) left = new FormulaNode.Binary(FormulaOperator.Add, left, Product());
            else if (Take('-', '\uff0d', '−')) left = new FormulaNode.Binary(FormulaOperator.Subtract, left, Product());
            else return left;
        }
    }

    private FormulaNode Product()
    {
        var left = Factor();
        while (true)
        {
            if (Take('*', '×', '\uff0a')) left = new FormulaNode.Binary(FormulaOperator.Multiply, left, Factor());
            else if (Take('/', '÷', '\uff0f')) left = new FormulaNode.Binary(FormulaOperator.Divide, left, Factor());
            else return left;
        }
    }

    private FormulaNode Factor()
    {
        if (++_depth > MostNested) throw Unexpected("fewer nested parentheses", "更少的嵌套括号");
        if (++_parts > MostParts) throw TooLong();
        var node = UnnestedFactor();
        _depth--;
        return node;
    }

    private FormulaNode UnnestedFactor()
    {
        if (Take('-', '\uff0d', '−')) return new FormulaNode.Binary(FormulaOperator.Subtract, new FormulaNode.Number(0), Factor());
        if (Take('(', '\uff08')) return Closed(Sum());
        if (Take('[')) return BracketedColumn();
        SkipBlanks();
        if (_position >= _text.Length) throw Unexpected("a column, a number or \"(\"", "列名、数字或“（”");
        if (char.IsAsciiDigit(_text[_position]) || _text[_position] == '.') return Number();
        if (IsNameCharacter(_text[_position])) return NameOrFunction();
        throw Unexpected("a column, a number or \"(\"", "列名、数字或“（”");
    }

    private FormulaNode Closed(FormulaNode node) =>
        Take(')', '\uff09') ? node : throw Unexpected("\")\"", "“）”");

    private FormulaNode.Column BracketedColumn()
    {
        var end = _text.IndexOf(']', _position);
        if (end < 0) throw Unexpected("\"]\" after the column's name", "列名后的“]”");
        var name = _text[_position..end].Trim();
        if (name.Length == 0) throw Unexpected("a column's name between [ and ]", "[ 与 ] 之间的列名");
        _position = end + 1;
        return new FormulaNode.Column(name);
    }

    private FormulaNode.Number Number()
    {
        var start = _position;
        while (_position < _text.Length && (char.IsAsciiDigit(_text[_position]) || _text[_position] == '.')) _position++;
        if (double.TryParse(_text.AsSpan(start, _position - start), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value)
            && double.IsFinite(value))
            return new FormulaNode.Number(value);
        _position = start;
        throw Unexpected("a number such as 0.5", "形如 0.5 的数字");
    }

    private FormulaNode NameOrFunction()
    {
        var start = _position;
        while (_position < _text.Length && (IsNameCharacter(_text[_position]) || char.IsDigit(_text[_position]))) _position++;
        var name = _text[start.._position];
        if (!Take('(', '\uff08')) return new FormulaNode.Column(name);
        FormulaOperator? function = name.ToUpperInvariant() switch
        {
            "MIN" => FormulaOperator.Minimum,
            "MAX" => FormulaOperator.Maximum,
            "IFMISSING" => FormulaOperator.IfMissing,
            _ => null,
        };
        if (function is null)
        {
            _position = start;
            throw Unexpected("one of the functions min, max, ifmissing; a column with parentheses in its name stands in [square brackets]", "函数 min、max 或 ifmissing；名称含括号的列请写在[方括号]里");
        }

        var first = Sum();
        if (!Take(',', '\uff0c')) throw Unexpected("\",\" and a second argument", "“，”和第二个参数");
        return Closed(new FormulaNode.Binary(function.Value, first, Sum()));
    }

    private static bool IsNameCharacter(char character) => char.IsLetter(character) || character == '_';

    private bool Take(params ReadOnlySpan<char> characters)
    {
        SkipBlanks();
        if (_position >= _text.Length || !characters.Contains(_text[_position])) return false;
        _position++;
        return true;
    }

    private void SkipBlanks()
    {
        while (_position < _text.Length && char.IsWhiteSpace(_text[_position])) _position++;
    }

    private static WorkbookException TooLong() => new(
        $"The formula has more than {MostParts} columns and numbers, or {MostLetters} characters. Put parts of it into columns of the table, or into metrics of their own.",
        $"公式超过 {MostParts} 个列和数字，或 {MostLetters} 个字符。请把其中的部分放进表格的列，或设为单独的指标。");

    private WorkbookException Unexpected(string expected, string expectedInChinese)
    {
        var found = _position < _text.Length ? _text[_position].ToString() : null;
        return new WorkbookException(
            $"The formula \"{_text}\" cannot be read at character {_position + 1}{(found is null ? " (its end)" : $" (\"{found}\")")}: expected {expected}.",
            $"公式“{_text}”在第 {_position + 1} 个字符{(found is null ? "（末尾）" : $"（“{found}”）")}处无法读懂：此处应为{expectedInChinese}。");
    }
}

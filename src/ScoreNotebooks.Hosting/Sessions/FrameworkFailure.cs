namespace ScoreNotebooks.Hosting;

/// <summary>What an exception says to the reader: .NET itself speaks English only, so a sentence in Chinese comes before it.</summary>
internal static class FrameworkFailure
{
    private static readonly Dictionary<Type, string> Meanings = new()
    {
        [typeof(DivideByZeroException)] = "除数为 0",
        [typeof(NullReferenceException)] = "这里用到的值是 null",
        [typeof(IndexOutOfRangeException)] = "下标超出了范围",
        [typeof(ArgumentOutOfRangeException)] = "参数超出了允许的范围",
        [typeof(ArgumentNullException)] = "参数不能为 null",
        [typeof(ArgumentException)] = "参数的值不合适",
        [typeof(KeyNotFoundException)] = "字典中没有这个键",
        [typeof(FormatException)] = "文本的格式不对，无法转换",
        [typeof(OverflowException)] = "数值超出了该类型的范围",
        [typeof(InvalidCastException)] = "值不是所要转换成的类型",
        [typeof(InvalidOperationException)] = "对当前的值不能这样操作",
        [typeof(NotSupportedException)] = "不支持这一操作",
    };

    /// <summary>The message, with what it means where the reader's language is Chinese and the message is not.</summary>
    public static string MessageOf(Exception failure, bool chinese) =>
        chinese && Meanings.TryGetValue(failure.GetType(), out var meaning) && failure.Message.All(char.IsAscii)
            ? $"{meaning}（{failure.Message.TrimEnd('.')}）。"
            : failure.Message;
}

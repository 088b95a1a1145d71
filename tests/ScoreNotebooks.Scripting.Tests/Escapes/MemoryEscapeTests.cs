namespace ScoreNotebooks.Scripting;

/// <summary>
/// Memory exhaustion. Other sandboxes counted statements while one call allocated gigabytes: padding, repeated text,
/// array lengths, number formats, joined ranges, self-appending lists.
/// </summary>
public class MemoryEscapeTests
{
    [Theory]
    [InlineData("var a = new int[2000000000];")]
    [InlineData("var a = new int[100][]; for (var i = 0; i < 100; i++) a[i] = new int[40000000];")]
    [InlineData("new decimal[50000000]")]
    [InlineData("var a = new List<int>(2000000000);")]
    [InlineData("var l = new List<int>(); l.Capacity = 2000000000;")]
    [InlineData("new List<int>().EnsureCapacity(2000000000)")]
    [InlineData("new Dictionary<int, int>(2000000000)")]
    [InlineData("new HashSet<int>(2000000000)")]
    [InlineData("new Queue<int>(2000000000)")]
    [InlineData("new Stack<int>(2000000000)")]
    [InlineData("new PriorityQueue<int, int>(2000000000)")]
    [InlineData("new SortedList<int, int>(2000000000)")]
    [InlineData("Random.Shared.GetItems(new[] { 1 }, 2000000000)")]
    [InlineData("new Random(1).GetHexString(2000000000)")]
    public void A_size_asked_for_by_number_is_looked_at_before_it_is_made(string attempt) => Attempt.IsStopped(attempt);

    [Theory]
    [InlineData("var s = new string('a', 2000000000);")]
    [InlineData("var s = \"a\".PadLeft(2000000000);")]
    [InlineData("var s = \"a\".PadRight(2000000000);")]
    [InlineData("var s = new StringBuilder().Append('a', 2000000000);")]
    [InlineData("new StringBuilder(2000000000)")]
    [InlineData("var s = new StringBuilder(); s.Capacity = 2000000000;")]
    [InlineData("var s = new StringBuilder(); s.Length = 2000000000;")]
    [InlineData("new StringBuilder().Insert(0, \"abcdefgh\", 1000000000)")]
    [InlineData("5.ToString(\"D999999999\")")]
    [InlineData("5m.ToString(\"N999999999\")")]
    [InlineData("1.5.ToString(\"F999999999\", CultureInfo.InvariantCulture)")]
    [InlineData("IFormattable f = 1.5; f.ToString(\"P999999999\", null)")]
    [InlineData("$\"{5:D999999999}\"")]
    [InlineData("5.ToString(\"D0000000000999999999\")")]
    [InlineData("1.5.ToString(\"F0000000000999999999\")")]
    [InlineData("$\"{5:D0000000000999999999}\"")]
    [InlineData("FormattableString.Invariant($\"{5:D0000000000999999999}\")")]
    [InlineData("string.Format(\"{0:D0000000000999999999}\", 5)")]
    [InlineData("new string('\\n', 40000000).ReplaceLineEndings(new string('x', 1000000))")]
    [InlineData("new string('\\uFDFA', 40000000).Normalize(NormalizationForm.FormKD)")]
    [InlineData("FormattableString f = $\"{5:D999999999}\"; f.ToString()")]
    [InlineData("string.Format(\"{0:D999999999}\", 5)")]
    [InlineData("string.Format(string.Concat(Enumerable.Repeat(\"{0,999999}\", 60)), 5)")]
    [InlineData("new StringBuilder().AppendFormat(string.Concat(Enumerable.Repeat(\"{0,999999}\", 60)), 5)")]
    [InlineData("string.Concat(Enumerable.Repeat(new string('x', 20000000), 100).ToList())")]
    [InlineData("string.Join(\",\", Enumerable.Range(0, int.MaxValue))")]
    [InlineData("new StringBuilder().AppendJoin(\",\", Enumerable.Repeat(new string('x', 1000000), 1000000))")]
    [InlineData("new string('a', 20000000).Replace(\"a\", \"aaaaaaaaaa\")")]
    [InlineData("new string('a', 40000000).Split('a')")]
    [InlineData("var o = new string('x', 10000000); object t = (o, o, o, o, o, o, o); object u = (t, t, t); u.ToString()")]
    public void Text_grows_from_short_input_only_to_the_limit(string attempt) => Attempt.IsStopped(attempt);

    [Theory]
    [InlineData("var s = \"aaaaaaaaaaaaaaaa\"; while (true) s += s;")]
    [InlineData("var s = \"aaaaaaaaaaaaaaaa\"; while (true) s = $\"{s}{s}\";")]
    [InlineData("var s = \"aaaaaaaaaaaaaaaa\"; while (true) s = string.Concat(s, s);")]
    [InlineData("var s = \"aaaaaaaaaaaaaaaa\"; while (true) s = string.Join(s, s, s);")]
    [InlineData("var s = \"aaaaaaaaaaaaaaaa\"; while (true) s = string.Format(\"{0}{0}\", s);")]
    [InlineData("var s = \"aaaaaaaaaaaaaaaa\"; while (true) s = s.Insert(1, s);")]
    [InlineData("var s = new StringBuilder(\"aaaaaaaaaaaa\"); while (true) s.Append(s);")]
    [InlineData("var s = new StringBuilder(\"aaaaaaaaaaaa\"); while (true) s.Replace(\"a\", \"aaaa\");")]
    [InlineData("var l = new List<int> { 1 }; while (true) l.AddRange(l);")]
    [InlineData("var l = new List<int> { 1 }; while (true) l.InsertRange(0, l.ToArray());")]
    [InlineData("var l = new[] { 1 }; while (true) l = [..l, ..l];")]
    [InlineData("var l = new[] { 1 }; while (true) l = l.Concat(l).ToArray();")]
    [InlineData("var l = new List<string>(); while (true) l.Add(new string('x', 1000000));")]
    [InlineData("var l = new List<object>(); while (true) l.Add(new int[1000]);")]
    [InlineData("var l = new List<int[]>(); while (true) l.Add(new int[10000000]);")]
    [InlineData("var d = new Dictionary<int, string>(); for (var i = 0; ; i++) d[i] = new string('x', 10000);")]
    [InlineData("Enumerable.InfiniteSequence(0, 1).ToList()")]
    [InlineData("Enumerable.Range(0, int.MaxValue).Select(x => (long)x).ToHashSet()")]
    [InlineData("Enumerable.Repeat(new string('x', 10000000), 1000).Select(s => s + \"y\").ToList()")]
    public void What_a_loop_keeps_is_stopped_at_the_limit(string attempt) => Attempt.IsStopped(attempt);

    [Fact]
    public void Memory_that_is_let_go_again_does_not_count()
    {
        var session = new ScriptSession(OurEngine.Options with { Limits = new ScriptLimits { Memory = 512 << 20 } });
        Assert.Equal(300, session.Run("var n = 0; for (var i = 0; i < 300; i++) { var a = new int[1000000]; n += a.Length / 1000000; } n").Value);
    }
}

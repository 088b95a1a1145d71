namespace ScoreNotebooks.Scripting;

/// <summary>
/// Stack overflow, which ends the process without a catch: if one of these fails, the tests do not end. Template engines
/// fell to objects that render themselves and to limits that counted only some kinds of nesting.
/// </summary>
public class StackEscapeTests
{
    [Theory]
    [InlineData("Func<int, int> f = null; f = x => f(x + 1); f(0)")]
    [InlineData("Func<int, int> f = null; f = x => new[] { x }.Select(y => f(y)).Sum(); f(0)")]
    [InlineData("Func<int, string> f = null; f = x => $\"{f(x)}\"; f(0)")]
    [InlineData("int F(int x) => F(x + 1) + 1; F(0)")]
    [InlineData("Comparison<int> c = null; var l = new List<int> { 1, 2, 3 }; c = (a, b) => { l.ToList().Sort(c); return 0; }; l.Sort(c);")]
    [InlineData("Func<int> f = () => 1; for (var i = 0; i < 100000; i++) { var g = f; f = () => g(); } f()")]
    [InlineData("Lazy<int> z = null; z = new Lazy<int>(() => z.Value); for (var i = 0; i < 100000; i++) { var p = z; z = new Lazy<int>(() => p.Value); } z.Value")]
    public void Recursion_is_stopped(string attempt) => Attempt.IsStopped(attempt);

    [Theory]
    [InlineData("IEnumerable<int> e = [1, 2]; for (var i = 0; i < 1000000; i++) e = e.Append(1); e.Count()")]
    [InlineData("IEnumerable<int> e = [1, 2]; for (var i = 0; i < 1000000; i++) e = e.Where(x => true); e.Count()")]
    [InlineData("IEnumerable<int> e = [1, 2]; for (var i = 0; i < 1000000; i++) e = e.Select(x => x); e.Count()")]
    [InlineData("IEnumerable<int> e = [1, 2]; for (var i = 0; i < 1000000; i++) e = e.Distinct(); e.ToList()")]
    [InlineData("IEnumerable<int> e = [1, 2]; for (var i = 0; i < 1000000; i++) e = e.Reverse(); e.First()")]
    [InlineData("IEnumerable<int> e = [1, 2]; for (var i = 0; i < 1000000; i++) e = e.Skip(0).Concat([1]); e.Sum()")]
    [InlineData("IEnumerable<int> e = [1, 2]; for (var i = 0; i < 1000000; i++) e = e.DefaultIfEmpty(); e.First()")]
    [InlineData("var e = new[] { 1, 2 }.OrderBy(x => x); for (var i = 0; i < 1000000; i++) e = e.ThenBy(x => x); e.First()")]
    [InlineData("IEnumerable<object> e = [1, 2]; for (var i = 0; i < 1000000; i++) e = e.Zip(e).Cast<object>(); e.First()")]
    [InlineData("IList<int> l = new List<int> { 1 }; for (var i = 0; i < 1000000; i++) l = new System.Collections.ObjectModel.ReadOnlyCollection<int>(l); l.Count")]
    [InlineData("IList<int> l = new List<int> { 1 }; for (var i = 0; i < 1000000; i++) l = new System.Collections.ObjectModel.Collection<int>(l); l.Count")]
    [InlineData("Func<int> f = () => 1; for (var i = 0; i < 1000000; i++) f = f.Invoke; f()")]
    [InlineData("Comparer<int> c = Comparer<int>.Default; for (var i = 0; i < 1000000; i++) c = Comparer<int>.Create(c.Compare); c.Compare(1, 2)")]
    public void Views_over_views_are_stopped_before_they_call_one_another_too_deeply(string attempt) => Attempt.IsStopped(attempt);

    [Theory]
    [InlineData("object o = 1; for (var i = 0; i < 1000000; i++) o = new { X = o }; o.ToString()")]
    [InlineData("object o = 1; for (var i = 0; i < 1000000; i++) o = new { X = o }; o.GetHashCode()")]
    [InlineData("object o = 1; object p = 1; for (var i = 0; i < 1000000; i++) { o = new { X = o }; p = new { X = p }; } o.Equals(p)")]
    [InlineData("object o = 1; for (var i = 0; i < 1000000; i++) o = (o, 1); o.ToString()")]
    [InlineData("object o = 1; for (var i = 0; i < 1000000; i++) o = (o, 1); o.GetHashCode()")]
    [InlineData("IComparable o = 1; for (var i = 0; i < 1000000; i++) o = (o, 1); o.CompareTo(o)")]
    [InlineData("object o = 1; for (var i = 0; i < 1000000; i++) o = Tuple.Create(o); $\"{o}\"")]
    [InlineData("object o = 1; for (var i = 0; i < 1000000; i++) o = KeyValuePair.Create(o, 1); \"\" + o")]
    [InlineData("object o = 1; for (var i = 0; i < 1000000; i++) { var d = new Dictionary<int, object> { [1] = o }; o = d.First(); } o.ToString()")]
    [InlineData("FormattableString f = $\"x\"; for (var i = 0; i < 1000000; i++) f = $\"{f}\"; f.ToString()")]
    [InlineData("Enumerable.Repeat((object)1, 1000000).Aggregate<object, object>(1, (a, b) => (a, b)).ToString()")]
    [InlineData("IEnumerable<object> l = [1]; for (var i = 0; i < 1000000; i++) l = l.Index().Cast<object>().ToList(); l.First().ToString()")]
    [InlineData("var l = new List<object> { 1 }; for (var i = 0; i < 1000000; i++) l = l.Zip(l).Select(x => (object)x).ToList(); string.Join(\",\", l)")]
    [InlineData("var t = new[] { ((object)1, 2) }; var o = new object[1]; for (var i = 0; i < 1000000; i++) { Array.Copy(t, o, 1); t = o.Zip(o.Select(x => 1)).ToArray(); } string.Join(\",\", o)")]
    [InlineData("System.Collections.IList l = new List<(object, int)> { (1, 2) }; for (var i = 0; i < 1000000; i++) l = new List<(object, int)> { (l[0], 1) }; l[0].ToString()")]
    [InlineData("object o = 1; for (var i = 0; i < 60; i++) o = (o, o); o.ToString()")]
    [InlineData("object o = 1; for (var i = 0; i < 60; i++) o = new { A = o, B = o }; o.GetHashCode()")]
    [InlineData("FormattableString f = $\"x\"; for (var i = 0; i < 60; i++) f = $\"{f}{f}\"; f.ToString()")]
    public void Values_within_values_are_stopped_before_they_are_too_deep_or_too_many(string attempt) => Attempt.IsStopped(attempt);

    [Theory]
    [InlineData("Enumerable.Repeat((object)1, 1000000).Aggregate(Tuple.Create<object, object>).ToString()")]
    [InlineData("Func<int, string> f = \"a\".PadLeft; f(2000000000)")]
    [InlineData("Func<string, string> f = 5.0.ToString; f(\"F999999999\")")]
    public void A_guarded_method_does_not_become_a_delegate_by_its_name(string attempt) => Attempt.IsRefused(attempt);

    [Fact]
    public void As_much_nesting_as_people_write_is_allowed()
    {
        var session = new ScriptSession(OurEngine.Options);
        Assert.Equal(100, session.Run("IEnumerable<int> e = [1]; for (var i = 0; i < 99; i++) e = e.Append(1); e.Sum()").Value);
        Assert.Equal("((1, 2), 3)", session.Run("object o = (1, 2); object p = (o, 3); p.ToString()").Value);
        Assert.Equal(480, session.Run("Func<int, int> f = null; f = n => n == 0 ? 0 : 1 + f(n - 1); f(480)").Value);
    }

    [Fact]
    public void The_deepest_expression_fits_into_the_deepest_recursion()
    {
        var session = new ScriptSession(OurEngine.Options);
        var nested = string.Concat(Enumerable.Repeat("Math.Abs(", 100)) + "f(n - 1)" + new string(')', 100);
        var result = session.Run("Func<int, int> f = null; f = n => n == 0 ? 0 : " + nested + "; f(480)");
        Assert.True(result.Value is 0 || result.Exception is InvalidOperationException);
        Attempt.IsUsable(session);
    }
}

namespace ScoreNotebooks.Scripting;

/// <summary>
/// Type confusion, and what a library hands out. Expression engines were escaped through objects that a trusted method
/// returned: their GetType, an exception's TargetSite, a delegate's Method, a list of types.
/// </summary>
public class TypeEscapeTests
{
    [Theory]
    [InlineData("Handles.Open().Length")]
    [InlineData("Handles.Open().ReadByte()")]
    [InlineData("Handles.Open().CopyTo(Handles.Open())")]
    [InlineData("var s = Handles.Open(); s.Position")]
    [InlineData("Handles.Kind.Assembly")]
    [InlineData("Handles.Kind.GetMethods()")]
    [InlineData("Handles.Kind.Name")]
    [InlineData("Handles.Kind is { IsPublic: true }")]
    [InlineData("Handles.Kind?.Assembly")]
    [InlineData("Handles.Kinds.Select(k => k.Assembly)")]
    [InlineData("Handles.Kinds.First().Module")]
    [InlineData("foreach (var k in Handles.Kinds) { var a = k.Assembly; }")]
    [InlineData("new[] { Handles.Kind }[0].Assembly")]
    [InlineData("(Handles.Kind, 1).Item1.Assembly")]
    [InlineData("new { K = Handles.Kind }.K.Assembly")]
    [InlineData("Handles.Act.DynamicInvoke()")]
    [InlineData("Handles.Act.Method")]
    [InlineData("Handles.Act.Target")]
    [InlineData("Handles.Act.GetInvocationList()")]
    [InlineData("Handles.Failure.TargetSite")]
    [InlineData("Handles.Failure.StackTrace")]
    [InlineData("Handles.Failure.Data")]
    [InlineData("Handles.Failure.InnerException")]
    [InlineData("Handles.Failure.GetType()")]
    [InlineData("((System.IO.FileInfo)Handles.Hidden).Delete()")]
    [InlineData("(Handles.Hidden as System.IO.FileInfo).Delete()")]
    [InlineData("Handles.Hidden is System.IO.FileInfo f")]
    [InlineData("Handles.Hidden switch { System.IO.FileInfo f => f.FullName, _ => \"\" }")]
    [InlineData("Handles.Hidden.FullName")]
    [InlineData("new List<System.IO.FileInfo>()")]
    [InlineData("new[] { Handles.Hidden }.OfType<System.IO.FileInfo>()")]
    [InlineData("new[] { Handles.Hidden }.Cast<System.Reflection.MemberInfo>()")]
    [InlineData("default(System.IO.FileInfo)")]
    [InlineData("Func<System.IO.FileInfo, int> f = x => 1;")]
    [InlineData("System.IO.FileInfo[] f = null;")]
    [InlineData("(int, System.IO.FileInfo) f = default;")]
    [InlineData("Sample.Identity<System.Type>(null)")]
    [InlineData("Sample.Identity(Handles.Kind).Assembly")]
    public void What_a_library_hands_out_opens_no_further_door(string attempt) => Attempt.IsRefused(attempt);

    [Fact]
    public void What_a_library_hands_out_can_be_handed_back_and_written()
    {
        var session = new ScriptSession(OurEngine.Options);
        Assert.Equal("stream of 3", session.Run("Handles.Describe(Handles.Open())").Value);
        Assert.Equal("hidden", session.Run("$\"{Handles.Hidden}\"").Value);
    }

    [Theory]
    [InlineData("int i = (int)(object)\"x\";", typeof(InvalidCastException))]
    [InlineData("object[] o = new string[1]; o[0] = 1;", typeof(ArrayTypeMismatchException))]
    [InlineData("object[] o = new string[1]; Array.Fill(o, (object)1);", typeof(ArrayTypeMismatchException))]
    [InlineData("var a = new object[] { 1, \"x\" }; Array.Copy(a, new string[2], 2);", typeof(InvalidCastException))]
    [InlineData("new[] { 1, 2 }.SetValue(\"x\", 0);", typeof(InvalidCastException))]
    [InlineData("new int[3].CopyTo(new string[3], 0);", typeof(ArrayTypeMismatchException))]
    [InlineData("((IList<object>)new string[1])[0] = 5;", typeof(ArrayTypeMismatchException))]
    [InlineData("System.Collections.IList l = new List<int>(); l.Add(\"x\");", typeof(ArgumentException))]
    [InlineData("System.Collections.IDictionary d = new Dictionary<int, int>(); d[\"x\"] = 1;", typeof(ArgumentException))]
    [InlineData("((ICollection<int>)new[] { 1 }).Add(2);", typeof(NotSupportedException))]
    [InlineData("IReadOnlyList<int> l = [1, 2]; ((IList<int>)l).Add(3);", typeof(NotSupportedException))]
    public void A_value_of_the_wrong_type_is_an_exception_and_never_stored(string attempt, Type exception)
    {
        var session = new ScriptSession(OurEngine.Options);
        Assert.IsType(exception, session.Run(attempt).Exception);
        Attempt.IsUsable(session);
    }

    [Theory]
    [InlineData("DayOfWeek.Monday.value__")]
    [InlineData("new Task<int>(() => 1).Result")]
    [InlineData("new Task(() => { })")]
    [InlineData("new CancellationToken(true)")]
    [InlineData("Task.FromResult(1).ContinueWith(t => 1)")]
    [InlineData("Task.FromResult(1).GetAwaiter()")]
    [InlineData("Task.FromResult(1).Exception")]
    [InlineData("Task.FromResult(1).Wait()")]
    [InlineData("FormattableString g = $\"{1}\"; g.GetArguments()[0] = g;")]
    [InlineData("new LinkedList<int>([1]).First.ValueRef")]
    [InlineData("Enum.Parse(null, \"x\")")]
    [InlineData("Convert.ChangeType(1, Handles.Kind)")]
    [InlineData("Array.CreateInstance(Handles.Kind, 1)")]
    [InlineData("Enum.GetValues(Handles.Kind)")]
    [InlineData("((IConvertible)1).ToType(Handles.Kind, null)")]
    [InlineData("CultureInfo.InvariantCulture.GetFormat(Handles.Kind)")]
    [InlineData("new ReadOnlyMemory<byte>(new byte[1]).Pin()")]
    [InlineData("new ReadOnlyMemory<byte>(new byte[1]).Span")]
    [InlineData("\"x\".AsSpan()")]
    [InlineData("\"x\".GetPinnableReference()")]
    [InlineData("new List<int>().GetType().Assembly")]
    [InlineData("((object)1).GetType")]
    [InlineData("Func<Type> t = \"x\".GetType;")]
    [InlineData("new[] { 1 }.Select(x => x.GetType())")]
    [InlineData("new { A = 1 } is { } o && o.MemberwiseClone() != null")]
    [InlineData("object.MemberwiseClone()")]
    [InlineData("__makeref(1)")]
    [InlineData("stackalloc int[5]")]
    [InlineData("fixed (char* p = \"x\") { }")]
    [InlineData("delegate* <int> p = null;")]
    [InlineData("nameof(System.IO.File)")]
    [InlineData("System.Linq.Expressions.Expression.Constant(1)")]
    [InlineData("new[] { 1 }.AsQueryable()")]
    [InlineData("global::System.IO.File.Exists(\"x\")")]
    [InlineData("extern alias x;")]
    [InlineData("using F = System.IO.File; F.Exists(\"x\")")]
    [InlineData("using System.Diagnostics; Process.GetCurrentProcess().Kill()")]
    public void Members_that_would_reach_further_are_refused(string attempt) => Attempt.IsRefused(attempt);
}

using System.Reflection;

namespace ScoreNotebooks.Scripting;

public class DependencyTests
{
    [Fact]
    public void Nothing_that_the_interpreter_needs_is_Roslyn_or_generates_code()
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var waiting = new Queue<Assembly>([typeof(ScriptSession).Assembly]);
        while (waiting.TryDequeue(out var assembly))
            foreach (var reference in assembly.GetReferencedAssemblies())
                if (seen.Add(reference.Name!))
                    waiting.Enqueue(Assembly.Load(reference));
        Assert.Contains("System.Runtime", seen);
        Assert.DoesNotContain(seen, static name => name.StartsWith("Microsoft.CodeAnalysis", StringComparison.Ordinal));
        var direct = typeof(ScriptSession).Assembly.GetReferencedAssemblies().Select(static reference => reference.Name);
        Assert.DoesNotContain("System.Linq.Expressions", direct);
        Assert.DoesNotContain("System.Reflection.Emit", direct);
    }
}

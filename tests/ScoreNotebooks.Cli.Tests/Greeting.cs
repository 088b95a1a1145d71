using System.Reflection;
using System.Runtime.Loader;

namespace ScoreNotebooks.Cli.Tests;

/// <summary>What a cell calls that loads the assembly of these tests.</summary>
public static class Greeting
{
    /// <summary>Says by which context the code was loaded.</summary>
    public static string Hello() => "hello from " + AssemblyLoadContext.GetLoadContext(Assembly.GetExecutingAssembly())!.Name;
}

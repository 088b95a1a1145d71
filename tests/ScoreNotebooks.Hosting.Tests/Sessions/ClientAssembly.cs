using System.Reflection;
using System.Reflection.Emit;

namespace ScoreNotebooks.Hosting.Tests;

/// <summary>Writes assemblies such as a workbook may bring: one public class that says who it is.</summary>
internal static class ClientAssembly
{
    /// <summary>Writes an assembly with the class <c>Client.NAME</c>, whose <c>Hello()</c> gives a text.</summary>
    /// <param name="file">The file.</param>
    /// <param name="name">The assembly's and the class's name.</param>
    /// <param name="text">What <c>Hello()</c> gives.</param>
    /// <param name="version">The assembly's version.</param>
    /// <param name="basedOn">A file with an assembly whose class the new one derives from.</param>
    public static void Write(string file, string name, string text, string version = "1.0.0.0", string? basedOn = null)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        var builder = new PersistedAssemblyBuilder(new AssemblyName(name) { Version = Version.Parse(version) }, typeof(object).Assembly);
        var parent = basedOn is null ? typeof(object) : Assembly.Load(File.ReadAllBytes(basedOn)).GetExportedTypes()[0];
        var type = builder.DefineDynamicModule(name).DefineType("Client." + name, TypeAttributes.Public | TypeAttributes.Class, parent);
        var hello = type.DefineMethod("Hello", MethodAttributes.Public | MethodAttributes.Static, typeof(string), []);
        hello.GetILGenerator().Emit(OpCodes.Ldstr, text);
        hello.GetILGenerator().Emit(OpCodes.Ret);
        type.CreateType();
        builder.Save(file);
    }

    /// <summary>Whether code of an assembly of the name is in the process by a file.</summary>
    public static bool IsLoaded(string name) =>
        AppDomain.CurrentDomain.GetAssemblies().Any(assembly => assembly.GetName().Name == name && !assembly.IsDynamic && assembly.Location.Length > 0);
}

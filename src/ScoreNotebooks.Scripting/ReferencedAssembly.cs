using System.Reflection;

namespace ScoreNotebooks.Scripting;

/// <summary>What a host knows about the file that a <c>#r</c> names. Nothing of that file is loaded to find out.</summary>
/// <param name="Trusted">
/// The assembly, loaded by the host, when the person who runs the cell trusts that file by name: its public types come
/// within the cells' reach. Null when nobody vouches for the file.
/// </param>
/// <param name="Version">The version of the assembly in the file; null when there is no file or it is no assembly.</param>
public sealed record ReferencedAssembly(Assembly? Trusted, Version? Version);

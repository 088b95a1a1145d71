using System.Runtime.CompilerServices;

namespace ScoreNotebooks.Scripting;

/// <summary>Values are kept in boxes here; where C# would make a new box, one is made.</summary>
internal static class Boxes
{
    // The runtime's own copy leaves primitive values in the box they are in.
    public static object? Copy(object? value) => value switch
    {
        int number => number,
        double number => number,
        bool flag => flag,
        long number => number,
        decimal number => number,
        char letter => letter,
        float number => number,
        byte number => number,
        sbyte number => number,
        short number => number,
        ushort number => number,
        uint number => number,
        ulong number => number,
        _ => RuntimeHelpers.GetObjectValue(value),
    };
}

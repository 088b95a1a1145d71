using System.Numerics;

namespace ScoreNotebooks.Scripting;

/// <summary>The predefined operators on two ints, longs or doubles as nodes that need no boxes; unchecked, as at run time.</summary>
internal static class BinaryOperations
{
    /// <summary>The operator's node; null when the operands are of another type or there is no such operator.</summary>
    public static BoundValue? Find(string symbol, Type type, BoundValue left, BoundValue right, TextSpan span)
    {
        if (type == typeof(double))
            return Number<double>(symbol, left, right, span);
        if (type == typeof(int))
            return Number<int>(symbol, left, right, span) ?? Integer<int>(symbol, left, right, span);
        if (type == typeof(long))
            return Number<long>(symbol, left, right, span) ?? Integer<long>(symbol, left, right, span);
        return null;
    }

    private static BoundValue? Number<T>(string symbol, BoundValue left, BoundValue right, TextSpan span)
        where T : struct, INumber<T> => symbol switch
        {
            "+" => new BinaryNode<T, T, Sum<T>>(left, right) { Span = span },
            "-" => new BinaryNode<T, T, Difference<T>>(left, right) { Span = span },
            "*" => new BinaryNode<T, T, Product<T>>(left, right) { Span = span },
            "/" => new BinaryNode<T, T, Quotient<T>>(left, right) { Span = span },
            "%" => new BinaryNode<T, T, Remainder<T>>(left, right) { Span = span },
            "==" => new BinaryNode<T, bool, Same<T>>(left, right) { Span = span },
            "!=" => new BinaryNode<T, bool, Different<T>>(left, right) { Span = span },
            "<" => new BinaryNode<T, bool, Less<T>>(left, right) { Span = span },
            ">" => new BinaryNode<T, bool, Greater<T>>(left, right) { Span = span },
            "<=" => new BinaryNode<T, bool, AtMost<T>>(left, right) { Span = span },
            ">=" => new BinaryNode<T, bool, AtLeast<T>>(left, right) { Span = span },
            _ => null,
        };

    private static BoundValue? Integer<T>(string symbol, BoundValue left, BoundValue right, TextSpan span)
        where T : struct, IBinaryInteger<T> => symbol switch
        {
            "&" => new BinaryNode<T, T, Both<T>>(left, right) { Span = span },
            "|" => new BinaryNode<T, T, Either<T>>(left, right) { Span = span },
            "^" => new BinaryNode<T, T, OneOf<T>>(left, right) { Span = span },
            _ => null,
        };

    private readonly struct Sum<T> : IBinaryOperation<T, T>
        where T : struct, INumber<T>
    {
        public static T Apply(T left, T right) => left + right;
    }

    private readonly struct Difference<T> : IBinaryOperation<T, T>
        where T : struct, INumber<T>
    {
        public static T Apply(T left, T right) => left - right;
    }

    private readonly struct Product<T> : IBinaryOperation<T, T>
        where T : struct, INumber<T>
    {
        public static T Apply(T left, T right) => left * right;
    }

    private readonly struct Quotient<T> : IBinaryOperation<T, T>
        where T : struct, INumber<T>
    {
        public static T Apply(T left, T right) => left / right;
    }

    private readonly struct Remainder<T> : IBinaryOperation<T, T>
        where T : struct, INumber<T>
    {
        public static T Apply(T left, T right) => left % right;
    }

    private readonly struct Both<T> : IBinaryOperation<T, T>
        where T : struct, IBinaryInteger<T>
    {
        public static T Apply(T left, T right) => left & right;
    }

    private readonly struct Either<T> : IBinaryOperation<T, T>
        where T : struct, IBinaryInteger<T>
    {
        public static T Apply(T left, T right) => left | right;
    }

    private readonly struct OneOf<T> : IBinaryOperation<T, T>
        where T : struct, IBinaryInteger<T>
    {
        public static T Apply(T left, T right) => left ^ right;
    }

    private readonly struct Same<T> : IBinaryOperation<T, bool>
        where T : struct, INumber<T>
    {
        public static bool Apply(T left, T right) => left == right;
    }

    private readonly struct Different<T> : IBinaryOperation<T, bool>
        where T : struct, INumber<T>
    {
        public static bool Apply(T left, T right) => left != right;
    }

    private readonly struct Less<T> : IBinaryOperation<T, bool>
        where T : struct, INumber<T>
    {
        public static bool Apply(T left, T right) => left < right;
    }

    private readonly struct Greater<T> : IBinaryOperation<T, bool>
        where T : struct, INumber<T>
    {
        public static bool Apply(T left, T right) => left > right;
    }

    private readonly struct AtMost<T> : IBinaryOperation<T, bool>
        where T : struct, INumber<T>
    {
        public static bool Apply(T left, T right) => left <= right;
    }

    private readonly struct AtLeast<T> : IBinaryOperation<T, bool>
        where T : struct, INumber<T>
    {
        public static bool Apply(T left, T right) => left >= right;
    }
}

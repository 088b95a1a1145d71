using System.Reflection;
using System.Runtime.CompilerServices;

namespace ScoreNotebooks.Scripting;

/// <summary>Binds <c>(a, b) = value</c> and <c>var (a, b) = value</c>.</summary>
internal sealed class DeconstructionBinder(Binder binder, bool isForEach = false)
{
    public BoundValue Bind(TupleSyntax syntax, BoundExpression value, TextSpan span)
    {
        var types = PartTypes(value, syntax.Elements.Count, span, out var takeApart);
        var targets = new List<AssignableNode>();
        for (var index = 0; index < types.Count; index++)
            targets.Add(BindTarget(syntax.Elements[index].Value, types[index]));
        if (value is BoundTuple literal)
            return FromLiteral(literal, targets, span);
        var conversions = targets.Select((target, index) => Convert(types[index]!, target)).ToList();
        return new DeconstructionNode(targets, binder.Expressions.ToValue(value), takeApart!, conversions) { Span = span };
    }

    private DeconstructionNode FromLiteral(BoundTuple literal, List<AssignableNode> targets, TextSpan span)
    {
        var parts = literal.Elements.Select((element, index) => binder.Conversions.Convert(element, targets[index].Type)).ToList();
        var type = binder.Context.Names.Tuple([.. targets.Select(static target => target.Type)], [.. targets.Select(static _ => (string?)null)]);
        var value = binder.Expressions.Compose(parts, type, span);
        return new DeconstructionNode(targets, value, TakeApartTuple(targets.Count), [.. targets.Select(static _ => (Func<object?, object?>?)null)]) { Span = span };
    }

    private Func<object?, object?>? Convert(Type from, AssignableNode target) =>
        (binder.Conversions.Types.Implicit(from, target.Type) ?? throw Fail.CannotConvert(target.Span, from, target.Type)).Operation;

    private AssignableNode BindTarget(ExpressionSyntax syntax, Type? type)
    {
        switch (syntax)
        {
            case DeclarationSyntax { Name: "_" } or NameSyntax { Name: "_" } when syntax is DeclarationSyntax || binder.Names.TryVariable("_", syntax.Span) is null:
                return new DiscardNode(type ?? typeof(object)) { Span = syntax.Span };
            case DeclarationSyntax declaration:
                var declared = declaration.Type is VarTypeSyntax ? type ?? throw NoType(syntax.Span) : binder.Types.Bind(declaration.Type);
                return new DeclarationNode(binder.Declare(declaration.Name, declared, declaration.Span, isForEach ? AssignmentRules.LoopElement(declaration.Name) : null)) { Span = syntax.Span };
            case TupleSyntax nested:
                var receiver = binder.NewReceiver(type ?? throw NoType(syntax.Span), syntax.Span);
                return new NestedDeconstructionNode(type, receiver.Slot, Bind(nested, receiver, syntax.Span)) { Span = syntax.Span };
            default:
                return binder.Assignments.RequireAssignable(binder.Expressions.Bind(syntax));
        }
    }

    private List<Type?> PartTypes(BoundExpression value, int count, TextSpan span, out Func<object?, Frame, object?[]>? takeApart)
    {
        takeApart = TakeApartTuple(count);
        if (value is BoundTuple literal)
            return literal.Elements.Count == count ? [.. literal.Elements.Select(static element => element.Type)] : throw WrongCount(span, literal.Elements.Count, count);
        var type = binder.Expressions.ToValue(value).Type;
        if (Tuples.IsTuple(type))
            return Tuples.ElementsOf(type) is var elements && elements.Length == count ? [.. elements] : throw WrongCount(span, Tuples.ElementsOf(type).Length, count);
        foreach (var member in type.GetMember("Deconstruct", MemberTypes.Method, BindingFlags.Public | BindingFlags.Instance))
        {
            var method = (MethodInfo)member;
            var parameters = method.GetParameters();
            if (parameters.Length != count || !Array.TrueForAll(parameters, static parameter => parameter.IsOut))
                continue;
            takeApart = TakeApart(Erasure.Of(method), count);
            return [.. parameters.Select(static parameter => parameter.ParameterType.GetElementType())];
        }

        if (FindExtension(value, count, span) is { } extension)
        {
            takeApart = TakeApart(Erasure.Of(extension), count);
            return [.. extension.GetParameters().Skip(1).Select(static parameter => parameter.ParameterType.GetElementType())];
        }

        throw Fail.At(span, $"{TypeNames.Of(type)} cannot be taken apart into {count} values.", $"{TypeNames.Of(type)} 不能解构为 {count} 个值。");
    }

    private MethodInfo? FindExtension(BoundExpression value, int count, TextSpan span)
    {
        var methods = binder.Members.Extensions("Deconstruct").Where(method => method.GetParameters().Length == count + 1).ToList();
        var arguments = new List<Argument> { new(span, null, false, value) { IsReceiver = true } };
        for (var index = 0; index < count; index++)
            arguments.Add(new Argument(span, null, true, new OutDeclaration(null, "_") { Span = span }));
        return methods.Count == 0 ? null : binder.Overloads.Resolve(methods, arguments, null, span, out _)?.Method as MethodInfo;
    }

    private static Func<object?, Frame, object?[]> TakeApartTuple(int count) => (value, _) =>
    {
        var parts = new object?[count];
        for (var index = 0; index < count; index++)
            parts[index] = ((ITuple)value!)[index];
        return parts;
    };

    private static Func<object?, Frame, object?[]> TakeApart(MethodInfo method, int count)
    {
        var invoker = MethodInvoker.Create(method);
        return (value, frame) =>
        {
            if (!method.IsStatic)
            {
                var parts = new object?[count];
                invoker.Invoke(value ?? throw frame.Context.Null("="), parts.AsSpan());
                return parts;
            }

            var arguments = new object?[count + 1];
            arguments[0] = value;
            invoker.Invoke(null, arguments.AsSpan());
            return arguments[1..];
        };
    }

    private static ScriptErrorException WrongCount(TextSpan span, int has, int wanted) =>
        Fail.At(span, $"The value has {has} parts, but {wanted} names stand on the left.", $"右边有 {has} 个值，左边却有 {wanted} 个名称。");

    private static ScriptErrorException NoType(TextSpan span) =>
        Fail.At(span, "This part has no type of its own; write one instead of var.", "这一部分没有确定的类型，请写出类型而不是 var。");
}

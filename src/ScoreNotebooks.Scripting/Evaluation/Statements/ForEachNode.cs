using System.Collections;

namespace ScoreNotebooks.Scripting;

/// <summary><c>foreach</c>.</summary>
internal sealed class ForEachNode(
    BoundValue source, ReceiverNode element, BoundValue assignElement, StatementNode body) : StatementNode
{
    private readonly bool _mayNest = Nesting.IsPossible(TypeFacts.ElementType(source.Type) ?? typeof(object));

    protected override Completion Run(Frame frame)
    {
        var elements = (IEnumerable?)source.Evaluate(frame) ?? throw frame.Context.Null("foreach");
        foreach (var item in elements)
        {
            frame.Context.Current = new RunningPlace(Source, Span);
            frame.Context.Step();
            if (_mayNest)
                Nesting.Check(item);
            element.Put(frame, item);
            assignElement.Execute(frame);
            var completion = body.Execute(frame);
            if (completion.Kind == CompletionKind.Break)
                break;
            if (completion.Kind == CompletionKind.Return)
                return completion;
        }

        return Completion.Normal;
    }
}

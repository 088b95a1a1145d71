namespace ScoreNotebooks.Scripting;

/// <summary>Broken cells: whatever is done to the text, reading it ends in a diagnostic or in a bound cell.</summary>
public class MutationTests
{
    private const string Characters = "(){}[]<>.,;:?!=+-*/%&|^~\"'$@#\\ \n0129axLm_天";

    [Fact]
    public void A_mutated_cell_never_ends_in_anything_but_a_diagnostic()
    {
        var random = new Random(20260520);
        var context = new BindingContext(OurEngine.Options);
        for (var round = 0; round < 4000; round++)
        {
            var code = Mutate(Snippets.Accepted[random.Next(Snippets.Accepted.Count)], random);
            var failure = Record.Exception(() => Read(code, context));
            Assert.True(failure is null, $"{code}\n{failure}");
        }
    }

    private static void Read(string code, BindingContext context)
    {
        try
        {
            new ProgramBinder(context).Bind(new SourceText(code));
        }
        catch (ScriptErrorException)
        {
            // A diagnostic: that is what should come of a broken cell.
        }
        finally
        {
            context.Variables.Clear();
        }
    }

    private static string Mutate(string code, Random random)
    {
        for (var change = random.Next(1, 4); change > 0 && code.Length > 1; change--)
        {
            var at = random.Next(code.Length);
            var length = random.Next(Math.Min(4, code.Length - at));
            code = random.Next(4) switch
            {
                0 => code.Remove(at, length),
                1 => code.Insert(at, Characters[random.Next(Characters.Length)].ToString()),
                2 => code.Remove(at, 1).Insert(at, Characters[random.Next(Characters.Length)].ToString()),
                _ => code.Insert(at, code.Substring(random.Next(code.Length - length), length)),
            };
        }

        return code;
    }
}

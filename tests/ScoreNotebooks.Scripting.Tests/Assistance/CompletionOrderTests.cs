namespace ScoreNotebooks.Scripting;

/// <summary>Which of several completions comes first.</summary>
public class CompletionOrderTests
{
    [Fact]
    public void Where_a_value_is_wanted_types_come_last_of_which_nothing_can_be_asked()
    {
        // Market and Sample have static members; Basket has none, and those of SampleExtensions are called on values.
        var value = Typing.Texts("var x = |").ToList();
        Assert.True(value.IndexOf("Market") < value.IndexOf("Basket"));
        Assert.True(value.IndexOf("Sample") < value.IndexOf("SampleExtensions"));
        var statement = Typing.Texts("|").ToList();
        Assert.True(statement.IndexOf("Basket") < statement.IndexOf("Market"));
    }

    [Fact]
    public void The_names_of_tuple_elements_come_before_their_numbers() =>
        Assert.Equal(["name", "score", "CompareTo", "Item1", "Item2"], Typing.Texts("(score: 1, name: \"x\").|").Take(5));
}

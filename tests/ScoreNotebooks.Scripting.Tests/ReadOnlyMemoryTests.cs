namespace ScoreNotebooks.Scripting.Tests;

public class ReadOnlyMemoryTests
{
    [Fact]
    public void The_numbers_of_a_column_can_be_counted_and_copied_in_a_cell()
    {
        var session = new ScriptSession(new ScriptOptions { Libraries = [typeof(ColumnForCells).Assembly] });
        session.Run("using ScoreNotebooks.Scripting.Tests;");
        Assert.Equal(3, session.Run("ColumnForCells.Values.Length").Value);
        Assert.Equal(4.5, session.Run("ColumnForCells.Values.ToArray()[1]").Value);
    }
}

/// <summary>Stands for a result whose numbers are a column.</summary>
public static class ColumnForCells
{
    public static ReadOnlyMemory<double> Values { get; } = new double[] { 4, 4.5, 5 };
}

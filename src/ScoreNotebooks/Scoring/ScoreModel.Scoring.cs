namespace ScoreNotebooks;

public sealed partial record ScoreModel
{
    /// <summary>The model as a program, with the registers that hold what a scoreboard shows.</summary>
    public CompiledModel Compile() => ModelCompiler.Compile(this);

    /// <summary>Scores every shop of a table.</summary>
    /// <param name="shops">The shops and their columns; columns that the model does not read are left alone.</param>
    /// <returns>The scoreboard; it says what was missing and what it assumes.</returns>
    /// <exception cref="WorkbookException">The table has none of the model's columns, or a column is in another unit than its metric.</exception>
    public Scoreboard Score(ShopTable shops) => new(Compile(), shops);
}

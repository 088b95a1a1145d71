namespace ScoreNotebooks.Scripting.Samples;

public enum Grade
{
    Poor = 1,
    Fair = 2,
    Good = 4,
}

namespace ScoreNotebooks;

/// <summary>Whether a platform scores a thing, in words.</summary>
internal static class OfficialUseText
{
    /// <summary>"yes", "in another form: …", "no".</summary>
    internal static BilingualText Show(this OfficialUse official)
    {
        var scored = official.Scoring switch
        {
            OfficialScoring.Scored => new BilingualText("yes", "计分"),
            OfficialScoring.InAnotherForm => new BilingualText("in another form", "以其他形式计分"),
            _ => new BilingualText("no", "不计分"),
        };
        return official.As is { } form ? new BilingualText($"{scored.English}: {form.English}", $"{scored.Chinese}：{form.Chinese}") : scored;
    }
}

namespace ScoreNotebooks;

/// <summary>Something a shop may do from some score on, and may no longer do below another.</summary>
/// <param name="Id">The name used in code and files.</param>
/// <param name="Title">The name shown.</param>
/// <param name="On">The id of the dimension whose score decides; the root's for the total.</param>
/// <param name="Enter">The least score to get in, included.</param>
/// <param name="Keep">The least score to stay in, included; not above <paramref name="Enter"/>.</param>
/// <param name="Consequence">What being in means.</param>
public sealed record Gate(
    string Id, BilingualText Title, string On, double Enter, double Keep, BilingualText Consequence);

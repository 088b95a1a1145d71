namespace ScoreNotebooks;

/// <summary>A shop that is never behind another under any admissible weights, and ahead under some.</summary>
/// <param name="Shop">The shop that dominates.</param>
/// <param name="Other">The shop that is dominated.</param>
/// <param name="LeastLead">Its least lead in points of the total; 0 when the two can be level.</param>
/// <param name="GreatestLead">Its greatest lead in points of the total.</param>
public sealed record DominatedPair(string Shop, string Other, double LeastLead, double GreatestLead);

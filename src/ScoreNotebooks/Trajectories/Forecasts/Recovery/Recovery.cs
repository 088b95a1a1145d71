namespace ScoreNotebooks;

/// <summary>When a shop is back at a target, or why never, under several courses of action.</summary>
/// <param name="Shop">The shop.</param>
/// <param name="Target">The points to get back to.</param>
/// <param name="Total">The total of the last day; NaN when there is none.</param>
/// <param name="Courses">What may happen: first that nothing changes.</param>
public sealed partial record Recovery(string Shop, double Target, double Total, IReadOnlyList<RecoveryCourse> Courses)
{
    /// <summary>Whether the target is met on the last day of the history already.</summary>
    public bool IsMetNow => Total >= Target;

    /// <summary>The course of a kind; null when there is none, as when no scenario was given or no other shop is better.</summary>
    public RecoveryCourse? Course(RecoveryKind kind) => Courses.FirstOrDefault(course => course.Kind == kind);

    /// <summary>The trajectory.</summary>
    internal Trajectory Trajectory { get; init; } = null!;
}

namespace ScoreNotebooks;

/// <summary>The test of the score under one reading of over which months failed ones are counted.</summary>
/// <param name="Over">The reading.</param>
/// <param name="Test">How the test stands under it.</param>
public sealed record ScoreTest(FailedMonthsOver Over, CycleTest Test);

namespace ScoreNotebooks;

/// <summary>What a <see cref="RecoveryCourse"/> takes to happen.</summary>
public enum RecoveryKind
{
    /// <summary>Nothing changes: rates go on as the history has them, and days leave the windows.</summary>
    NothingChanges,

    /// <summary>Every metric gets as good as in the best quarter of the shop's own last 240 days.</summary>
    OwnBest,

    /// <summary>Every metric gets as good as the best other shop has it now.</summary>
    BestShop,

    /// <summary>The scenario that was given.</summary>
    Given,
}

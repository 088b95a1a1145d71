namespace ScoreNotebooks.Scripting;

/// <summary>How near at hand a completion is, the nearest first.</summary>
internal enum OfferRank
{
    Expected,
    NamedArgument,
    Variable,
    NamedElement,
    Member,
    InheritedMember,
    Extension,
    Type,
    SilentType,
    Namespace,
    Keyword,
    MemberOfObject,
}

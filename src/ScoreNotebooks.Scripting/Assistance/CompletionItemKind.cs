namespace ScoreNotebooks.Scripting;

/// <summary>What a completion stands for.</summary>
public enum CompletionItemKind
{
    /// <summary>A word of the language.</summary>
    Keyword,

    /// <summary>A variable or parameter of a cell, or of an earlier cell.</summary>
    Variable,

    /// <summary>A constant of a cell.</summary>
    Constant,

    /// <summary>A property, or the element of a tuple.</summary>
    Property,

    /// <summary>A field or constant of a type.</summary>
    Field,

    /// <summary>A method.</summary>
    Method,

    /// <summary>A method that is called on its first parameter.</summary>
    ExtensionMethod,

    /// <summary>A class or record.</summary>
    Class,

    /// <summary>A struct.</summary>
    Struct,

    /// <summary>An interface.</summary>
    Interface,

    /// <summary>An enum.</summary>
    Enum,

    /// <summary>A value of an enum.</summary>
    EnumMember,

    /// <summary>A delegate type.</summary>
    Delegate,

    /// <summary>A namespace.</summary>
    Namespace,

    /// <summary>The name of a parameter, to be followed by its argument.</summary>
    NamedArgument,

    /// <summary>A text that an argument may have, such as the name of a shop.</summary>
    Text,
}

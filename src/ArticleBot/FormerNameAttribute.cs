namespace ArticleBot;

/// <summary>What a setting was called before: where it still stands so, the message says its new name.</summary>
/// <param name="name">The old name.</param>
[AttributeUsage(AttributeTargets.Property)]
internal sealed class FormerNameAttribute(string name) : Attribute
{
    /// <summary>The old name.</summary>
    public string Name { get; } = name;
}

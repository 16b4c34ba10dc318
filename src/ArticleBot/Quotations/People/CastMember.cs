using ArticleBot.Quotations.Attributions;
using ArticleBot.Quotations.Lexicon;
using ArticleBot.Quotations.Names;

namespace ArticleBot.Quotations.People;

/// <summary>Somebody or something that an article may quote.</summary>
internal sealed class CastMember(string name, MentionKind kind, Gender gender)
{
    /// <summary>The fullest name, without titles; of somebody unnamed the words that stand for them.</summary>
    public string Name { get; set; } = name;

    /// <summary>The name's words in small letters, without what follows it (Jr.).</summary>
    public string[] Words { get; set; } = NameWords.Of(name);

    /// <summary>Person, organisation or nominal.</summary>
    public MentionKind Kind { get; } = kind;

    /// <summary>Which pronoun takes it up.</summary>
    public Gender Gender { get; set; } = gender;

    /// <summary>What the article says it is; null where it does not say.</summary>
    public string? Role { get; set; }

    /// <summary>The role's head noun in small letters, singular; null without role.</summary>
    public string? RoleHead { get; set; }

    /// <summary>How often the article mentions it by name or noun.</summary>
    public int Mentions { get; set; }

    /// <summary>What the slice hands out; null where the name counts nobody in particular (“many”).</summary>
    public Speaker? ToSpeaker() => Kind == MentionKind.Nominal && FunctionWords.IsBare(Name.ToLowerInvariant()) ? null : new(Name, Role);
}

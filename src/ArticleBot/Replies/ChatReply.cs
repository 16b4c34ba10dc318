using System.Collections.Immutable;
using ArticleBot.Replies.Actions;
using ArticleBot.Replies.Markup;

namespace ArticleBot.Replies;

/// <summary>What the bot says to anything, before any front end's markup and limits; <see cref="ReplyLayout"/> fits it into them.</summary>
public sealed record ChatReply
{
    /// <summary>A heading, unescaped; null for none.</summary>
    public string? Title { get; init; }

    /// <summary>The text with its citation marks.</summary>
    public required ReplyText Text { get; init; }

    /// <summary>What the marks point to, in their order.</summary>
    public ImmutableArray<ReplySource> Sources { get; init; } = [];

    /// <summary>Whether more than one article was asked, so that every source says which it is from.</summary>
    public bool IsOfManyArticles { get; init; }

    /// <summary>Whether a front end has to name the article of each source.</summary>
    public bool CitesManyArticles =>
        IsOfManyArticles || Sources.Select(source => source.Article).Distinct(StringComparer.Ordinal).Skip(1).Any();

    /// <summary>Named parts beside the text.</summary>
    public ImmutableArray<ReplyField> Fields { get; init; } = [];

    /// <summary>What a reader can do with it, in order.</summary>
    public ImmutableArray<ReplyChoice> Choices { get; init; } = [];

    /// <summary>Questions that a reader may want to ask next, in order; each is a <see cref="ReplyAction.Ask"/>.</summary>
    public ImmutableArray<ReplyChoice> Offers { get; init; } = [];

    /// <summary>Which page of a longer list this is; null where there is no list.</summary>
    public ReplyPage? Page { get; init; }

    /// <summary>Who sees it.</summary>
    public ReplyVisibility Visibility { get; init; }

    /// <summary>What kind of reply it is.</summary>
    public ReplyTone Tone { get; init; }

    /// <summary>Plain lines about how the reply came about; usually none.</summary>
    public ImmutableArray<string> Notices { get; init; } = [];

    /// <summary>A plain text to all, or only to the asker.</summary>
    public static ChatReply Plain(string words, ReplyTone tone = ReplyTone.Information,
        ReplyVisibility visibility = ReplyVisibility.AskerOnly) =>
        new() { Text = ReplyText.Plain(words), Tone = tone, Visibility = visibility };
}

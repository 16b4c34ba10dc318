using ArticleBot.Replies.Markup;

namespace ArticleBot.Replies;

/// <summary>A named part beside a reply's text.</summary>
/// <param name="Name">Its heading, unescaped; not blank.</param>
/// <param name="Value">What it says.</param>
public sealed record ReplyField(string Name, ReplyText Value);

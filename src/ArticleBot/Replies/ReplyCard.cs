using System.Collections.Immutable;

namespace ArticleBot.Replies;

/// <summary>One message of a reply, within the front end's limits and in its markup.</summary>
/// <param name="Title">The heading, in plain words; null for none.</param>
/// <param name="Text">The text; empty where there are only fields.</param>
/// <param name="Fields">The fields' names and values.</param>
public sealed record ReplyCard(string? Title, string Text, ImmutableArray<KeyValuePair<string, string>> Fields);

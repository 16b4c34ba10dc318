namespace ArticleBot.Replies.Actions;

/// <summary>Something that a reader can do with a reply: a button in a chat, a command in the terminal.</summary>
/// <param name="Label">The words on it.</param>
/// <param name="Action">What it does; <see cref="ReplyAction.ToString"/> is its id.</param>
/// <param name="IsEnabled">Whether it can be pressed now (no “Back” on the first page).</param>
public sealed record ReplyChoice(string Label, ReplyAction Action, bool IsEnabled = true);

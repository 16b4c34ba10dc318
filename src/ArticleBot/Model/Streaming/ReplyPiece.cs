namespace ArticleBot.Model.Streaming;

/// <summary>A piece of a reply.</summary>
/// <param name="Text">Its words; may be empty.</param>
/// <param name="Tokens">What the whole exchange cost, where the server has said so by now.</param>
/// <param name="Ending">How the server says that the reply ends here; null where it goes on.</param>
internal readonly record struct ReplyPiece(string Text, int? Tokens, ReplyEnding? Ending);

namespace ArticleBot.Library;

/// <summary>A text that a library keeps, without its content.</summary>
/// <param name="Hash">Names the text: the same words have the same hash, whatever file they stood in.</param>
/// <param name="FileHash">Names the bytes that it was read from.</param>
/// <param name="Title">The article's title.</param>
/// <param name="Paragraphs">How many paragraphs it has.</param>
/// <param name="Bytes">How many bytes it was read from.</param>
public sealed record KeptText(string Hash, string FileHash, string Title, int Paragraphs, long Bytes);

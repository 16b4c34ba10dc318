namespace ArticleBot.Library.Terms;

/// <summary>The terms of one kept article.</summary>
/// <param name="Number">The article's number in the library.</param>
/// <param name="Hash">Names its text.</param>
/// <param name="Terms">Its terms; null where an earlier version of the program kept it without them.</param>
public sealed record KeptTerms(long Number, string Hash, ReadOnlyMemory<byte>? Terms);

using System.Globalization;

namespace ArticleBot.Replies;

/// <summary>A place of an article that a reply stands on.</summary>
/// <param name="Number">Its place among the reply's sources, 1 or more; 0 where no mark points to it (the closest passage).</param>
/// <param name="Article">The article's title.</param>
/// <param name="Paragraph">The paragraph's number, 1 or more; 0 is the title.</param>
/// <param name="Words">The cited words, as they stand in the article; cut where they are too long.</param>
/// <param name="Link">Opens the article's page at the cited words; null where the article has no address.</param>
/// <param name="Passage">The paragraph, cut around the words where it is too long, for a front end that has the room.</param>
public sealed record ReplySource(int Number, string Article, int Paragraph, string Words, Uri? Link, string Passage)
{
    /// <summary>What its marks say: “[20]” for paragraph 20; empty where no mark points to it.</summary>
    public string Mark { get; init; } = "";

    /// <summary>Whether a text shows the cited words already.</summary>
    public bool StandsIn(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return text.Contains(Words, StringComparison.Ordinal);
    }

    /// <summary>How a paragraph is named beside what stands in it: “paragraph 20”, or “title” for 0.</summary>
    public static string PlaceOf(int paragraph) =>
        paragraph == 0 ? "title" : string.Create(CultureInfo.InvariantCulture, $"paragraph {paragraph}");

    /// <summary>The article's id.</summary>
    public string ArticleId { get; init; } = "";

    /// <summary>Names the cited sentence, or paragraph, in the reader's page of the article.</summary>
    public string Anchor { get; init; } = "";
}

using ArticleBot.Articles;
using ArticleBot.Grounding.Sources;
using ArticleBot.Grounding.Words;
using ArticleBot.Quotations.Attributions;

namespace ArticleBot.Grounding.Checks.Strength;

/// <summary>How a speaker is named in a sentence that did not name one.</summary>
internal static class SpeakerText
{
    private const int LongestName = 6;

    /// <summary>The speaker by the article's own words, “the” included; null where they would not read well.</summary>
    public static string? Of(SourceArticle source, Attribution statement)
    {
        var name = statement.Speaker!.Name;
        if (statement.Mention is { } mention && IsAfterThe(source.Article.Text, mention.Start))
            name = $"the {source.Article.TextOf(mention)}";
        if (name.Any(char.IsAsciiDigit) || name.Count(unit => unit == ' ') >= LongestName)
            return null;
        var words = WordReader.Read(name, new TextSpan(0, name.Length), []);
        // “Police said” at the beginning of a sentence.
        var isCommon = words is [{ IsCapital: true } only] && IsCommon(source, only.Term);
        return isCommon ? char.ToLowerInvariant(name[0]) + name[1..] : name;
    }

    private static bool IsCommon(SourceArticle source, string term)
    {
        if (source.HasName(term))
            return false;
        return source.HasSmall(term) || Paraphrases.IsListed(term);
    }

    private static bool IsAfterThe(string text, int start) =>
        text.AsSpan(0, start).EndsWith(" the ", StringComparison.OrdinalIgnoreCase)
            || text.AsSpan(0, start).EndsWith("\nthe ", StringComparison.OrdinalIgnoreCase);
}

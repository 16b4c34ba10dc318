using ArticleBot.Articles;
using ArticleBot.Grounding.Sources;
using ArticleBot.Grounding.Words;
using ArticleBot.Language;

namespace ArticleBot.Grounding.Checks.Strength;

/// <summary>How a speaker is named in a sentence that did not name one.</summary>
internal static class SpeakerText
{
    private const int LongestName = 6;

    /// <summary>The speaker by the article's own words, “the” included; null where they would not read well.</summary>
    public static string? Of(SourceArticle source, Statement statement)
    {
        var name = statement.Speaker!;
        if (statement.Mention is { } mention && IsAfterThe(source.Article.Text, mention.Start))
            name = $"the {source.Article.TextOf(mention)}";
        if (name.Any(char.IsAsciiDigit) || name.Count(unit => unit == ' ') >= LongestName)
            return null;
        var words = WordReader.Read(name, new TextSpan(0, name.Length), []);
        // “Police said” at the beginning of a sentence.
        var isCommon = words is [var only] && only.Is(WordTraits.Capital) && !source.HasName(only.Term)
            && (source.HasSmall(only.Term) || !Thesaurus.Of(only.Term).IsEmpty || Paraphrases.Contains(only.Term));
        return isCommon ? char.ToLowerInvariant(name[0]) + name[1..] : name;
    }

    private static bool IsAfterThe(string text, int start) =>
        text.AsSpan(0, start).EndsWith(" the ", StringComparison.OrdinalIgnoreCase)
            || text.AsSpan(0, start).EndsWith("\nthe ", StringComparison.OrdinalIgnoreCase);
}

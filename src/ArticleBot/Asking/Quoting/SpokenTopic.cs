using System.Collections.Immutable;
using ArticleBot.Asking.Passages;
using ArticleBot.Language;
using ArticleBot.Quotations;
using ArticleBot.Quotations.Attributions;
using ArticleBot.Quotations.Lexicon;

namespace ArticleBot.Asking.Quoting;

/// <summary>
/// What somebody says on a topic that only the sentence beside the words names: “Beaton welcomed the plan. “My daughter …,” she said.”
/// </summary>
internal static class SpokenTopic
{
    /// <summary>The sentence on the topic, and where the words of its paragraph stand; none where no sentence about the speaker is on
    /// it.</summary>
    /// <param name="said">The speaker's words.</param>
    /// <param name="speaker">Who says them.</param>
    /// <param name="about">The topic, as the user names it.</param>
    public static ImmutableArray<SentencePlace> Of(ImmutableArray<Quotation> said, Speaker speaker, string about)
    {
        var terms = ContentTerms.Of(about);
        if (terms.Count == 0)
            return [];
        foreach (var paragraph in said.GroupBy(quotation => (quotation.Article, Number: ParagraphOf(quotation))))
        {
            var (article, number) = paragraph.Key;
            var topic = SentencePlace.In(article, article.Blocks[number])
                .FirstOrDefault(place => terms.IsSubsetOf(ContentTerms.Of(article.TextOf(place.Span))) && SpeaksOf(place, speaker));
            if (topic is not null)
                return [topic, .. paragraph.SelectMany(PlacesOf)];
        }

        return [];
    }

    /// <summary>The sentences that the words stand in, and the one that names the speaker where it is another.</summary>
    /// <param name="quotation">The words.</param>
    public static IEnumerable<SentencePlace> PlacesOf(Quotation quotation)
    {
        var starts = quotation.Attribution.Spans.Select(span => span.Start);
        if (quotation.Attribution.Mention is { } mention)
            starts = starts.Append(mention.Start);
        return starts.Order().Select(start => SentencePlace.At(quotation.Article, start));
    }

    private static bool SpeaksOf(SentencePlace place, Speaker speaker)
    {
        var article = place.Article;
        if (article.TextOf(place.Span).Contains(NameWords.LastWord(speaker.Name), StringComparison.Ordinal))
            return true;
        return article.Text.Length <= ArticlePeople.LongestAtOnce && ArticlePeople.Of(article)
            .Any(person => person.Name == speaker.Name && person.Mentions.Any(place.Span.Contains));
    }

    private static int ParagraphOf(Quotation quotation) => quotation.Article.ParagraphAt(quotation.Attribution.Spans[0].Start);
}

using System.Collections.Immutable;
using ArticleBot.Language;
using ArticleBot.Retrieval.Lexical;
using ArticleBot.Retrieval.Questions;
using ArticleBot.Retrieval.Sentences;

namespace ArticleBot.Retrieval;

/// <summary>What an index found for a question.</summary>
/// <param name="Text">The indexed articles.</param>
/// <param name="Question">The question's terms.</param>
/// <param name="Evidence">The sentences of the candidate passages, in no order; empty where no passage shares a word.</param>
internal sealed record Ranking(IndexedText Text, QuestionTerms Question, IReadOnlyList<SentenceEvidence> Evidence)
{
    /// <summary>The sentences that may stand in an answer, best first.</summary>
    public ImmutableArray<SentenceEvidence> Best(int count) =>
        [.. Evidence.Where(MayAnswer).OrderByDescending(evidence => evidence.Score).ThenBy(evidence => evidence.Sentence).Take(count)];

    /// <summary>The passages, best first, each by its best sentence; scores above 0.</summary>
    public ImmutableArray<RankedPassage> Passages(int top) =>
        [.. Evidence.OrderByDescending(evidence => evidence.PassageScore).ThenBy(evidence => evidence.Passage)
            .DistinctBy(evidence => evidence.Passage).Take(top).Select(PassageOf)];

    /// <summary>The sentence's words.</summary>
    public ReadOnlySpan<char> TextOf(SentenceEvidence evidence) => TextOf(evidence.Sentence);

    /// <inheritdoc cref="TextOf(SentenceEvidence)"/>
    /// <param name="sentence">The sentence's place in the index.</param>
    public ReadOnlySpan<char> TextOf(int sentence)
    {
        var (span, passage) = (Text.Sentences[sentence].Span, Text.Sentences[sentence].Passage);
        return Text.Passages[passage].Article.Text.AsSpan(span.Start, span.Length);
    }

    /// <summary>The words from one token of a sentence up to, but without, another.</summary>
    /// <param name="first">The place of the first token in the index.</param>
    /// <param name="end">The place just past the last token, in the same sentence.</param>
    public ReadOnlySpan<char> TextOfTokens(int first, int end)
    {
        var number = Text.SentenceOfToken(first);
        var spelt = TextOf(number);
        var (start, finish, place) = (0, 0, Text.Sentences[number].FirstToken);
        for (var at = 0; Tokenizer.TryNext(spelt, at, out var token) && place < end; at = token.End, place++)
        {
            start = place == first ? token.Start : start;
            finish = token.End;
        }

        // A currency's sign belongs to the number after it.
        return spelt[(start > 0 && char.IsSymbol(spelt[start - 1]) ? start - 1 : start)..Math.Min(finish + 1, spelt.Length)];
    }

    /// <summary>The place in the index of the sentence of a passage that a place of its article's text lies in; null where none
    /// does.</summary>
    public int? SentenceAt(int passage, int position)
    {
        for (var i = Text.Passages[passage].FirstSentence; i < Text.Passages[passage].EndSentence; i++)
        {
            if (position >= Text.Sentences[i].Span.Start && position < Text.Sentences[i].Span.End)
                return i;
        }

        return null;
    }

    /// <summary>Whether a sentence may stand in an answer: it is no byline's and asks nothing itself.</summary>
    public bool MayAnswer(SentenceEvidence evidence) =>
        Text.Passages[evidence.Passage].Paragraph.IsEvidence && !Text.Sentences[evidence.Sentence].Asks;

    private RankedPassage PassageOf(SentenceEvidence best) =>
        new(Text.Passages[best.Passage].Article, Text.Passages[best.Passage].Paragraph, Math.Exp(best.PassageScore));
}

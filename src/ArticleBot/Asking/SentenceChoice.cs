using System.Collections.Immutable;
using ArticleBot.Asking.Passages;
using ArticleBot.Retrieval;
using ArticleBot.Retrieval.Lexical;
using ArticleBot.Retrieval.Questions;

namespace ArticleBot.Asking;

/// <summary>
/// Chooses the sentences of an extractive answer: the best one, then the next best as long as the answer stays short. A
/// sentence that opens with a pronoun or “the move” brings the sentence that it leans on. The sentence of the best paragraph that has the
/// reader's words comes, too. No wording is given twice.
/// </summary>
internal sealed class SentenceChoice
{
    private const int MaxSentences = 3;
    private const int MaxWords = 56;
    private const int Considered = 6;
    private const float MaxGap = 2;
    private const int AntecedentReach = 3;

    // Words of which the reader is less sure than this bring no sentence of their own.
    private const double LeastCertainty = 0.25;

    // How much more the best paragraph has to answer than any other, in log-odds, for its words to be enough.
    private const double LeastLead = 1;

    private readonly Ranking ranking;
    private readonly IndexedText text;
    private readonly List<ChosenSentence> chosen = [];
    private int words;

    private SentenceChoice(Ranking ranking)
    {
        this.ranking = ranking;
        text = ranking.Text;
    }

    /// <summary>The chosen sentences in reading order; empty where the ranking holds no evidence.</summary>
    public static ImmutableArray<ChosenSentence> Choose(Ranking ranking, PassageReadings readings)
    {
        var choice = new SentenceChoice(ranking);
        var best = ranking.Best(Considered);
        var isEnough = !best.IsEmpty && choice.IsEnough(readings.Of(best[0].Passage), readings);
        foreach (var evidence in best.Where(evidence => !isEnough || evidence.Passage == best[0].Passage))
        {
            if (best[0].Score - evidence.Score <= MaxGap && !choice.Repeats(evidence.Sentence))
                choice.Add(evidence.Sentence);
            if (evidence == best[0] && choice.Holder(readings.Of(best[0].Passage)) is { } holder)
                choice.Add(holder);
        }

        return [.. choice.chosen.OrderBy(sentence => sentence.Sentence)];
    }

    // “When was it stolen” is answered by one time: what other paragraphs tell is of something else.
    private bool IsEnough(ReadPassage? read, PassageReadings readings) =>
        ranking.Question.Expected is ExpectedAnswer.Time or ExpectedAnswer.Number
        && read is { Fit: > 0 } && read.Certainty >= LeastCertainty && readings.Lead(read) >= LeastLead;

    // The sentence of the best paragraph that has the words which the reader found.
    private int? Holder(ReadPassage? read) => read is null || read.Certainty < LeastCertainty
        ? null
        : ranking.Evidence.Where(evidence => evidence.Passage == read.Passage && read.BeginsIn(text.Sentences[evidence.Sentence].Span))
            .Select(evidence => (int?)evidence.Sentence).FirstOrDefault();

    private void Add(int sentence)
    {
        var own = chosen.FindIndex(other => other.Sentence == sentence);
        if (own >= 0)
        {
            chosen[own] = new ChosenSentence(sentence, IsAdded: false);
            return;
        }

        var antecedent = Antecedent(sentence);
        var isNew = antecedent is { } needed && !chosen.Exists(other => other.Sentence == needed) && !Repeats(needed);
        var length = text.Sentences[sentence].TokenCount + (isNew ? text.Sentences[antecedent!.Value].TokenCount : 0);
        if (chosen.Count > 0 && (chosen.Count + (isNew ? 2 : 1) > MaxSentences || words + length > MaxWords))
            return;
        words += length;
        if (isNew)
            chosen.Add(new ChosenSentence(antecedent!.Value, IsAdded: true));
        chosen.Add(new ChosenSentence(sentence, IsAdded: false));
    }

    // An article may say the same sentence more than once.
    private bool Repeats(int sentence) =>
        chosen.Exists(other => other.Sentence != sentence && ranking.TextOf(other.Sentence).SequenceEqual(ranking.TextOf(sentence)));

    // The nearest sentence before that does not itself lean on another, also in the paragraph before.
    private int? Antecedent(int sentence)
    {
        if (!text.Sentences[sentence].OpensWithPronoun)
            return null;
        var article = text.Passages[text.Sentences[sentence].Passage].Article;
        for (var before = sentence - 1; before >= Math.Max(0, sentence - AntecedentReach); before--)
        {
            var passage = text.Passages[text.Sentences[before].Passage];
            if (passage.Article != article || !passage.Paragraph.IsEvidence)
                return null;
            if (!text.Sentences[before].OpensWithPronoun)
                return before;
        }

        return null;
    }
}

using System.Collections.Immutable;
using ArticleBot.Articles;
using ArticleBot.Grounding;
using ArticleBot.Language;
using ArticleBot.Retrieval;

namespace ArticleBot.Asking.Quoting;

/// <summary>A question that an interviewer asked in the same words: its answer is the one that stands below.</summary>
internal static class InterviewPair
{
    private const int MostSentences = 2;
    private const int LeastTerms = 2;
    private const double Sure = 0.5;

    /// <summary>The answer of the interview, where the one so far is none or doubtful; null where the interviewer asked something
    /// else.</summary>
    /// <param name="index">The articles.</param>
    /// <param name="question">The user's words.</param>
    /// <param name="answer">The answer so far.</param>
    public static Answer? Instead(PassageIndex index, string question, Answer answer)
    {
        if (!answer.Abstained && !answer.IsDoubtful)
            return null;
        var matching = index.Articles.SelectMany(article => Pairs(article).Where(pair => IsAsked(article, pair.Question, question))
            .Select(pair => (Article: article, pair.Answer))).ToList();
        return matching is [var (of, told)] ? With(of, told, answer) : null;
    }

    private static IEnumerable<(Paragraph Question, Paragraph Answer)> Pairs(Article article) =>
        article.Paragraphs.Zip(article.Paragraphs.Skip(1))
            .Where(pair => pair is { First.Kind: ParagraphKind.Question, Second.Kind: ParagraphKind.Answer });

    private static bool IsAsked(Article article, Paragraph asked, string question)
    {
        var names = article.Paragraphs.Select(paragraph => paragraph.Speaker).OfType<string>().Distinct(StringComparer.Ordinal)
            .SelectMany(Terms);
        var (wanted, known) = (Terms(question), Terms(article.TextOf(asked)));
        wanted.ExceptWith(names);
        return wanted.Count > 0 && wanted.IsSubsetOf(known) && (wanted.Count >= LeastTerms || wanted.Count == known.Count);
    }

    private static Answer With(Article article, Paragraph told, Answer answer)
    {
        ImmutableArray<Claim> claims = [.. told.Sentences.Take(MostSentences)
            .Select(sentence => new Claim(article.TextOf(sentence.Span), [new Citation(article, told.Number, sentence.Span)]))];
        return answer with
        {
            Outcome = AnswerOutcome.Answered,
            Text = string.Join(' ', claims.Select(claim => claim.Text)),
            InShort = null,
            Claims = claims,
            ClosestPassage = null,
            Confidence = Math.Max(answer.Confidence, Sure),
            Notices = [],
        };
    }

    private static HashSet<string> Terms(string words) => Tokenizer.Tokenize(words)
        .Select(token => Possessive.Without(token.In(words).ToString().ToLowerInvariant()))
        .Where(word => !StopWords.Contains(word)).Select(word => Term.Of(word)).ToHashSet(StringComparer.Ordinal);
}

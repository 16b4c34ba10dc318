using ArticleBot.Articles;
using ArticleBot.Asking.Passages;
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
        var matching = index.Articles.SelectMany(article => Asked(article, question).Select(told => (article, told))).ToList();
        return matching is [var (of, told)] ? With(of, told, answer) : null;
    }

    // The answers to what was asked in the same words, the names of who speaks left out.
    private static IEnumerable<Paragraph> Asked(Article article, string question)
    {
        var pairs = Pairs(article).ToList();
        if (pairs.Count == 0)
            return [];
        var wanted = Terms(question);
        wanted.ExceptWith(article.Paragraphs.Select(paragraph => paragraph.Speaker).OfType<string>().Distinct(StringComparer.Ordinal)
            .SelectMany(Terms));
        return pairs.Where(pair => IsAsked(wanted, Terms(article.TextOf(pair.Question)))).Select(pair => pair.Answer);
    }

    private static IEnumerable<(Paragraph Question, Paragraph Answer)> Pairs(Article article) =>
        article.Paragraphs.Zip(article.Paragraphs.Skip(1))
            .Where(pair => pair is { First.Kind: ParagraphKind.Question, Second.Kind: ParagraphKind.Answer });

    private static bool IsAsked(HashSet<string> wanted, HashSet<string> known) =>
        wanted.Count > 0 && wanted.IsSubsetOf(known) && (wanted.Count >= LeastTerms || wanted.Count == known.Count);

    private static Answer With(Article article, Paragraph told, Answer answer)
    {
        var places = SentencePlace.In(article, told).Take(MostSentences);
        return answer.ToldBy([.. places.Select(place => place.Claim)], Sure);
    }

    private static HashSet<string> Terms(string words) => Tokenizer.Tokenize(words)
        .Select(token => Possessive.Without(token.In(words).ToString().ToLowerInvariant()))
        .Where(word => !StopWords.Contains(word)).Select(word => Term.Of(word)).ToHashSet(StringComparer.Ordinal);
}

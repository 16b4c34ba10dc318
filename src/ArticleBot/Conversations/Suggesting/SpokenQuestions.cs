using ArticleBot.Articles;
using ArticleBot.Language;
using ArticleBot.Quotations.Attributions;
using ArticleBot.Quotations.Lexicon;

namespace ArticleBot.Conversations.Suggesting;

/// <summary>Asks who somebody is whom the article quotes, and what they said about something.</summary>
internal static class SpokenQuestions
{
    private const double LeastConfidence = 0.6;
    private const int MostNouns = 3;

    /// <summary>“Who is Ann Lee?”, where the article tells.</summary>
    /// <param name="article">The article.</param>
    /// <param name="attributions">Who says what in it.</param>
    /// <param name="people">The names of its people.</param>
    public static IEnumerable<SuggestedQuestion> Roles(
        Article article, IReadOnlyList<Attribution> attributions, IReadOnlySet<string> people)
    {
        foreach (var speaker in attributions.Select(attribution => attribution.Speaker).OfType<Speaker>().Distinct()
            .Where(speaker => people.Contains(speaker.Name)))
        {
            var place = speaker.Role is null ? -1 : article.Text.IndexOf(speaker.Role, StringComparison.Ordinal);
            if (place >= article.Paragraphs[0].Span.Start)
                yield return new SuggestedQuestion($"Who is {speaker.Name}?", article, new TextSpan(place, speaker.Role!.Length));
        }
    }

    /// <summary>“What did Ann Lee say about the bridge?”</summary>
    /// <param name="article">The article.</param>
    /// <param name="attributions">Who says what in it.</param>
    /// <param name="people">The names of its people.</param>
    public static IEnumerable<SuggestedQuestion> Said(
        Article article, IReadOnlyList<Attribution> attributions, IReadOnlySet<string> people)
    {
        foreach (var attribution in attributions)
        {
            if (attribution.Speaker is not { } speaker || !people.Contains(speaker.Name) || attribution.Confidence < LeastConfidence)
                continue;
            if (Topic(article.TextOf(attribution.Spans[0])) is { } topic)
                yield return new SuggestedQuestion($"What did {speaker.Name} say about {topic}?", article, attribution.Spans[0]);
        }
    }

    // The first thing that the words name: an article and nouns, up to a function word or a mark.
    private static string? Topic(string words)
    {
        var tokens = Tokenizer.Tokenize(words);
        for (var i = 0; i + 1 < tokens.Length; i++)
        {
            if (Lower(i) is not ("the" or "a" or "an"))
                continue;
            var end = i + 1;
            while (end < tokens.Length && words[tokens[end - 1].End..tokens[end].Start] == " " && IsNounLike(Lower(end)))
                end++;
            var isWhole = end == tokens.Length || !IsNounLike(Lower(end)) && Ends(Lower(end))
                || words[tokens[end - 1].End] is ',' or '.' or ';' or '!' or '?';
            var isPlain = end > i + 1 && end - i - 1 <= MostNouns && isWhole && !GeneralWords.Contains(Term.Of(Lower(end - 1)));
            // “The Refugees” of “the Refugees in Towns Project” is half a name.
            if (isPlain && !words.AsSpan(tokens[i + 1].Start, tokens[end - 1].End - tokens[i + 1].Start).ContainsAnyInRange('A', 'Z'))
                return $"{Lower(i)} {words[tokens[i + 1].Start..tokens[end - 1].End]}";
        }

        return null;

        string Lower(int token) => tokens[token].In(words).ToString().ToLowerInvariant();
    }

    // “The rich and the poor”, “the best we have” name nothing.
    private static bool Ends(string word) => FunctionWords.IsPreposition(word) && word != "of" || FunctionWords.IsAuxiliary(word);

    private static bool IsNounLike(string word) =>
        !StopWords.Contains(word) && !FunctionWords.Contains(word) && !word.EndsWith("ed", StringComparison.Ordinal)
        && !word.EndsWith("ly", StringComparison.Ordinal);
}

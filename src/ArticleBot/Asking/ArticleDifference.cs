using ArticleBot.Grounding;
using ArticleBot.Grounding.Words;
using ArticleBot.Language;

namespace ArticleBot.Asking;

/// <summary>Tells where articles give different numbers or times for one question.</summary>
internal static class ArticleDifference
{
    /// <summary>The answer with what the other articles say, and a notice, where they differ from it; else the answer as it is.</summary>
    /// <param name="answer">The answer from all articles together.</param>
    /// <param name="others">What each of the other articles answers alone.</param>
    public static Answer Of(Answer answer, IEnumerable<Answer> others)
    {
        if (answer.InShort is not { } own || Figures(own.Text) is not { Count: > 0 } figures)
            return answer;
        var said = new List<Citation> { own };
        var claims = answer.Claims.ToList();
        foreach (var other in others)
        {
            if (other.InShort is not { } words || said.Exists(each => each.Article == words.Article))
                continue;
            if (Figures(words.Text) is not { Count: > 0 } theirs || theirs.Overlaps(figures))
                continue;
            said.Add(words);
            claims.AddRange(other.Claims.Where(claim => claim.Citations.Any(citation => citation.Span.Contains(words.Span))
                && !claims.Exists(known => known.Citations.SequenceEqual(claim.Citations))));
        }

        if (said.Count == 1)
            return answer;
        var parts = said.Select(words => $"[{words.Article.Id}] says {words.Text}");
        return answer with
        {
            InShort = null,
            Claims = [.. claims],
            Text = string.Join(' ', claims.Select(claim => claim.Text)),
            Notices = answer.Notices.Add($"The articles differ: {string.Join(", ", parts)}."),
        };
    }

    // In figures or in words.
    private static HashSet<decimal> Figures(string words) =>
        Tokenizer.Tokenize(words).Select(token => NumberWords.ValueOf(token.In(words).ToString().ToLowerInvariant()))
            .OfType<decimal>().ToHashSet();
}

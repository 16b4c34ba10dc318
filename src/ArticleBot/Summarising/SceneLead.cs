using System.Collections.Immutable;
using ArticleBot.Summarising.News;

namespace ArticleBot.Summarising;

/// <summary>
/// Knows articles that open with a scene and tell their news below it: “Each evening Ann Lee opens the window. … A third of the horns have
/// fallen silent, a survey found.”
/// </summary>
internal static class SceneLead
{
    // So far down an article that opens with a scene has come to its news.
    private const int Reach = 10;
    private const int ShortestScene = 2;

    // A first sentence that shares more of the title than this tells what the title does.
    private const double LeastShare = 0.25;

    /// <summary>The sentence that tells the news; null where the article opens with it.</summary>
    /// <param name="sentences">The article's sentences, in order.</param>
    /// <param name="title">The title's terms.</param>
    public static SummaryCandidate? NewsOf(IReadOnlyList<SummaryCandidate> sentences, ImmutableHashSet<string> title)
    {
        var opening = sentences.Take(ShortestScene).ToList();
        if (opening.Count < ShortestScene || !NewsShape.IsScene(opening[0].Text) || opening.Exists(IsNews) || opening.Exists(TellsTitle))
            return null;
        return sentences.Skip(ShortestScene).Take(Reach - ShortestScene)
            .FirstOrDefault(sentence => IsNews(sentence) && sentence is { IsSentence: true, IsSpoken: false, StandsAlone: true });

        bool TellsTitle(SummaryCandidate sentence) => title.Count(sentence.Terms.Contains) > title.Count * LeastShare;
    }

    private static bool IsNews(SummaryCandidate sentence) => NewsShape.IsNews(sentence.Text);
}

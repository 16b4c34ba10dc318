using System.Collections.Immutable;
using System.Text.RegularExpressions;
using ArticleBot.English;
using ArticleBot.Language;

namespace ArticleBot.Conversations.FollowUps;

/// <summary>The names that a text uses: words in capitals that follow one another, function words aside.</summary>
internal static class NamesIn
{
    private static readonly Regex Capitals = Patterns.Of("follow-ups", "capitals");

    /// <summary>The names in order, each with where it stands.</summary>
    public static ImmutableArray<Match> Of(string text) => [.. Capitals.Matches(text).Where(IsName)];

    private static bool IsName(Match match)
    {
        var word = match.Value.ToLowerInvariant();
        return !StopWords.Contains(word) && !word.Contains('\n', StringComparison.Ordinal) && match.Length > 1;
    }
}

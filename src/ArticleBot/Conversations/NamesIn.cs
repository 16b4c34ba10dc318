using System.Collections.Immutable;
using System.Text.RegularExpressions;
using ArticleBot.Language;

namespace ArticleBot.Conversations;

/// <summary>The names that a text uses: words in capitals that follow one another, function words aside.</summary>
internal static partial class NamesIn
{
    /// <summary>The names in order, each with where it stands.</summary>
    public static ImmutableArray<Match> Of(string text) => [.. Capitals().Matches(text).Where(IsName)];

    private static bool IsName(Match match)
    {
        var word = match.Value.ToLowerInvariant();
        return !StopWords.Contains(word) && !word.Contains('\n', StringComparison.Ordinal) && match.Length > 1;
    }

    [GeneratedRegex(@"(?!(?:Who|What|When|Where|Why|Which|How|Whose|Whom|Did|Does|Do|Is|Are|Was|Were|Has|Have|Had|Can|Could|Will|Would"
        + @"|And|But|So|The|A|An|In|On|At|I|It|He|She|They|We|You|That|This|There)\b)\b\p{Lu}[\p{L}\p{Nd}'’.-]*[\p{L}\p{Nd}](?:[ "
        + @"\u00A0](?:of[ ])?\p{Lu}[\p{L}\p{Nd}'’-]*[\p{L}\p{Nd}])*", RegexOptions.CultureInvariant)]
    private static partial Regex Capitals();
}

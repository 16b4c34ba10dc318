using System.Collections.Immutable;
using ArticleBot.Articles;
using ArticleBot.Grounding.Checks.Numbers;
using ArticleBot.Grounding.Claims;
using ArticleBot.Grounding.Sources;
using ArticleBot.Grounding.Words;
using ArticleBot.Quotations.Attributions;

namespace ArticleBot.Grounding.Checks;

/// <summary>What a claim says that somebody said is theirs in the article too.</summary>
internal static class SpeakerCheck
{
    private const double MostWords = 0.6;
    private const int LeastWords = 2;

    // Who may have said what a statement tells, beside the one whom the article's reader gives.
    private static readonly ImmutableArray<Func<ClaimText, ClaimName, Attribution, bool>> Ways =
        [(_, speaker, statement) => ClaimSpeaker.IsSpeaker(speaker, statement), IsJoint, IsUnsure];

    public static Finding? Find(ClaimText claim)
    {
        foreach (var (saying, speaker) in Speakers(claim))
        {
            if (!MaySay(claim, saying, speaker))
                return new Finding(Verdict.WrongSpeaker, claim.Slice(speaker.First, speaker.End - 1));
        }

        return null;
    }

    /// <summary>The names that the claim gives as the speakers of something that the article knows for theirs.</summary>
    public static IReadOnlySet<ClaimName> Confirmed(ClaimText claim)
    {
        var confirmed = new HashSet<ClaimName>();
        foreach (var (saying, name) in Speakers(claim))
        {
            if (!confirmed.Contains(name) && Statements(claim, saying, name).Any(statement => ClaimSpeaker.IsSpeaker(name, statement)))
                confirmed.Add(name);
        }

        return confirmed;
    }

    // The verbs of saying that have a name as their subject, with it.
    private static IEnumerable<(int Saying, ClaimName Speaker)> Speakers(ClaimText claim)
    {
        for (var i = 0; i < claim.Words.Length; i++)
        {
            if (claim.Words[i].IsCue && ClaimSpeaker.SubjectOf(claim, i) is { } speaker)
                yield return (i, speaker);
        }
    }

    private static bool MaySay(ClaimText claim, int saying, ClaimName speaker)
    {
        var statements = Statements(claim, saying, speaker).ToList();
        return statements.AreNoneOrSome(statement => Ways.Any(isTheirs => isTheirs(claim, speaker, statement)));
    }

    // “Brisk and Varga announced”: of two who speak together the article's reader gives one.
    private static bool IsJoint(ClaimText claim, ClaimName speaker, Attribution statement) =>
        claim.Names.Where(other => other != speaker && ClaimSpeaker.IsSpeaker(other, statement))
            .Where(other => Pairs.AreJoined(claim.Words, other.End, speaker.First))
            .Any(other => claim.Cited.Mentions.Of(other.Terms).Any(one => IsJoinedTo(claim, one.Source, one.Mention, speaker)));

    private static bool IsJoinedTo(ClaimText claim, SourceArticle source, SourceMention one, ClaimName speaker) =>
        claim.Cited.Mentions.Of(speaker.Terms).Where(two => two.Source == source).Select(two => two.Mention)
            .Any(two => Pairs.AreJoined(source.Words, one.End, two.First) || Pairs.AreJoined(source.Words, two.End, one.First));

    // Who says it is no name in its own sentence, and the claim's speaker stands there or just before: a pronoun may be theirs.
    private static bool IsUnsure(ClaimText claim, ClaimName speaker, Attribution statement)
    {
        var given = SourceMention.Of(statement.Speaker!);
        var place = statement.Spans[0];
        if (IsNoun(statement) && claim.Cited.Sources.Any(source => IsOfParagraphBefore(source, place, speaker)))
            return true;
        foreach (var (source, mention) in claim.Cited.Mentions.Of(speaker.Terms))
        {
            if (source.BlockOf(mention.First) != source.Article.ParagraphAt(place.Start) || source.Words[mention.First].Start >= place.End)
                continue;
            var sentence = SentenceAt(source, place.Start);
            return !claim.Cited.Mentions.Of(given.FullTerms)
                .Where(other => other.Source == source && source.SentenceOf[other.Mention.First] == sentence)
                .Any(other => other.Mention.IsWritten && !place.Contains(source.Words[other.Mention.First].Span));
        }

        return false;
    }

    // “the Italian said”: somebody whom the paragraph before names.
    private static bool IsNoun(Attribution statement) => statement.Speaker!.Name.StartsWith("the ", StringComparison.Ordinal);

    private static bool IsOfParagraphBefore(SourceArticle source, TextSpan place, ClaimName speaker) =>
        source.HasMentionIn(source.Article.ParagraphAt(place.Start) - 1, speaker.Terms);

    private static int SentenceAt(SourceArticle source, int position)
    {
        var word = source.WordFrom(position);
        return word == source.Words.Length ? -1 : source.SentenceOf[word];
    }

    // The statements of the cited passages that hold most of what is said in the claim.
    private static IEnumerable<Attribution> Statements(ClaimText claim, int saying, ClaimName speaker)
    {
        var said = claim.Said.CountWithout(saying, speaker);
        if (said == 0)
            return [];
        if (said < LeastWords && !claim.Said.Without(saying, speaker).All(word => IsOnlySaid(claim, word)))
            return [];
        return claim.Said.HeldWithout(saying, speaker).Where(entry => entry.Held >= MostWords * said).Select(entry => entry.Statement);
    }

    // “Nobody left”: the passages have the one word in somebody's statements and nowhere else.
    private static bool IsOnlySaid(ClaimText claim, int word) =>
        claim.Matches[word].All(match => claim.Cited.Statements.Any(entry =>
            entry.Source == match.Source && entry.Statement.Spans.Any(span => span.Contains(match.Word.Span))));
}

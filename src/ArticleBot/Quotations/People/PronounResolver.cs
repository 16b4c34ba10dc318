using ArticleBot.Quotations.Lexicon;
using ArticleBot.Quotations.Marks;
using ArticleBot.Quotations.Names;

namespace ArticleBot.Quotations.People;

/// <summary>Gives he, she, they and it the member that they stand for: the last fitting subject before them.</summary>
internal static class PronounResolver
{
    private const int Reach = 24;
    // “At his meeting with Mr Lee, he”: he is not Mr Lee.
    private const double FrontedPenalty = 1.6;

    /// <summary>Gives every pronoun outside quotation marks its member, where one fits.</summary>
    public static void Resolve(Layout text, List<CastMember> members, List<Mention> mentions)
    {
        for (var i = 0; i < mentions.Count; i++)
        {
            if (mentions[i].Kind == MentionKind.Pronoun)
                mentions[i].Member = Antecedent(text, members, mentions, i);
        }
    }

    private static int Antecedent(Layout text, List<CastMember> members, List<Mention> mentions, int index)
    {
        var pronoun = mentions[index];
        var (best, bestScore) = (-1, double.MinValue);
        var others = FrontedClauses.Others(text, mentions, pronoun);
        for (var i = index - 1; i >= Math.Max(0, index - Reach); i--)
        {
            var candidate = mentions[i];
            if (candidate.Member < 0 || !Fits(members[candidate.Member], pronoun.Gender))
                continue;
            if (others.Contains(candidate.Member) || (text[candidate.Head].IsQuoted && !text[pronoun.Head].IsQuoted))
                continue;
            var score = Score(text, candidate, pronoun);
            if (score > bestScore)
                (best, bestScore) = (candidate.Member, score);
        }

        if (best >= 0 && IsSubjectOfSentence(text, members[best], mentions, index, best))
            members[best].Gender = pronoun.Gender;
        return best;
    }

    // “Shaw asked for mercy, saying she …”: from here on Shaw is a woman.
    private static bool IsSubjectOfSentence(Layout text, CastMember member, List<Mention> mentions, int pronoun, int best)
    {
        if (member is not { Kind: MentionKind.Person, Gender: Gender.Unknown })
            return false;
        if (mentions[pronoun].Gender is not (Gender.Male or Gender.Female) || text[mentions[pronoun].Head].IsQuoted)
            return false;
        var start = text.FirstTokenOfSentence(text[mentions[pronoun].First].Sentence);
        var first = pronoun;
        while (first > 0 && mentions[first - 1].First >= start)
            first--;
        var subject = mentions[first];
        return subject is { Kind: MentionKind.Person, IsPossessive: false } && subject.Member == best && subject.First - start <= 1;
    }

    // Nearer sentences first; inside a sentence its subject, which mostly opens it, before what follows it.
    private static double Score(Layout text, Mention candidate, Mention pronoun)
    {
        var sentences = text[pronoun.First].Sentence - text[candidate.First].Sentence;
        var place = candidate.First - text.FirstTokenOfSentence(text[candidate.First].Sentence);
        var score = -1.0 * Math.Min(sentences, 12) - 0.02 * Math.Min(place, 30);
        if (text[candidate.First - 1].IsPreposition)
            score -= sentences == 0 ? FrontedPenalty : 0.7;
        if (candidate.IsPossessive)
            score -= 0.6;
        if (text[candidate.First].Paragraph != text[pronoun.First].Paragraph)
            score -= 0.3;
        return score;
    }

    private static bool Fits(CastMember member, Gender pronoun) => pronoun switch
    {
        Gender.Male => member is { Kind: not MentionKind.Organisation, Gender: Gender.Male or Gender.Unknown },
        Gender.Female => member is { Kind: not MentionKind.Organisation, Gender: Gender.Female or Gender.Unknown },
        Gender.Neuter => member.Gender == Gender.Neuter,
        Gender.Plural => member.Gender is Gender.Plural or Gender.Neuter,
        _ => false,
    };
}

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
    public static void Resolve(Reading reading, List<CastMember> members, List<Mention> mentions)
    {
        for (var i = 0; i < mentions.Count; i++)
        {
            if (mentions[i].Kind == MentionKind.Pronoun)
                mentions[i].Member = Antecedent(reading, members, mentions, i);
        }
    }

    private static int Antecedent(Reading reading, List<CastMember> members, List<Mention> mentions, int index)
    {
        var pronoun = mentions[index];
        var (best, bestScore) = (-1, double.MinValue);
        for (var i = index - 1; i >= 0 && i >= index - Reach; i--)
        {
            var candidate = mentions[i];
            if (candidate.Member < 0 || !Fits(members[candidate.Member], pronoun.Gender) || reading.RunOf[candidate.Head] >= 0
                && reading.RunOf[pronoun.Head] < 0)
                continue;
            var score = Score(reading, candidate, pronoun);
            if (score > bestScore)
                (best, bestScore) = (candidate.Member, score);
        }

        if (best >= 0 && IsSubjectOfSentence(reading, members, best, mentions, index))
            members[best].Gender = pronoun.Gender;
        return best;
    }

    // “Shaw asked for mercy, saying she …”: from here on Shaw is a woman.
    private static bool IsSubjectOfSentence(Reading reading, List<CastMember> members, int best, List<Mention> mentions, int pronoun)
    {
        var member = members[best];
        if (member is not { Kind: MentionKind.Person, Gender: Gender.Unknown })
            return false;
        if (mentions[pronoun].Gender is not (Gender.Male or Gender.Female) || reading.RunOf[mentions[pronoun].Head] >= 0)
            return false;
        var start = reading.FirstTokenOfSentence(reading.SentenceOf[mentions[pronoun].First]);
        var first = pronoun;
        while (first > 0 && mentions[first - 1].First >= start)
            first--;
        return mentions[first] is { Kind: MentionKind.Person, IsPossessive: false } subject
            && subject.First - start <= 1 && subject.Member == best;
    }

    // Nearer sentences first; inside a sentence its subject, which mostly opens it, before what follows it.
    private static double Score(Reading reading, Mention candidate, Mention pronoun)
    {
        var sentences = reading.SentenceOf[pronoun.First] - reading.SentenceOf[candidate.First];
        var place = candidate.First - reading.FirstTokenOfSentence(reading.SentenceOf[candidate.First]);
        var score = -1.0 * Math.Min(sentences, 12) - 0.02 * Math.Min(place, 30);
        if (candidate.First > 0 && FunctionWords.IsPreposition(reading.Tokens[candidate.First - 1].Lower))
            score -= sentences == 0 ? FrontedPenalty : 0.7;
        if (candidate.IsPossessive)
            score -= 0.6;
        if (reading.ParagraphOf(candidate.First) != reading.ParagraphOf(pronoun.First))
            score -= 0.3;
        return score;
    }

    private static bool Fits(CastMember member, Gender pronoun) => pronoun switch
    {
        Gender.Male => member.Kind != MentionKind.Organisation && member.Gender is Gender.Male or Gender.Unknown,
        Gender.Female => member.Kind != MentionKind.Organisation && member.Gender is Gender.Female or Gender.Unknown,
        Gender.Neuter => member.Gender == Gender.Neuter,
        Gender.Plural => member.Gender is Gender.Plural or Gender.Neuter,
        _ => false,
    };
}

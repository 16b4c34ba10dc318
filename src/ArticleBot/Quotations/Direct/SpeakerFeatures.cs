using ArticleBot.Quotations.Cues;
using ArticleBot.Quotations.Lexicon;
using ArticleBot.Quotations.Names;
using ArticleBot.Quotations.People;

namespace ArticleBot.Quotations.Direct;

/// <summary>
/// Names what speaks for and against a candidate. Most features begin with what the quotation's own cue has for a subject:
/// n a name or noun, p a pronoun, 0 nothing, because the same place counts differently in each; N is the name or noun itself.
/// </summary>
internal sealed class SpeakerFeatures(Reading reading, Surroundings around, Running running)
{
    private readonly Mention? subject = around.Own?.Subject;
    private readonly string cueRegime = Regime(around.Own?.Subject);
    private string regime = "";

    /// <summary>Fills the features of every candidate.</summary>
    public void Describe(List<Candidate> candidates)
    {
        foreach (var candidate in candidates)
            Describe(candidate);
        var fitting = candidates.FindAll(candidate => subject is { Kind: MentionKind.Pronoun }
            ? Fit(reading.Cast.Members[candidate.Member], subject.Gender) != "no"
            : reading.Cast.Members[candidate.Member].Kind != MentionKind.Nominal);
        AddRanks("mentioned", fitting, candidate => candidate.LastMention);
        AddRanks("subject", fitting, candidate => candidate.LastSubject);
        AddRanks("often", fitting, candidate => reading.Cast.Members[candidate.Member].Mentions);
    }

    private void AddRanks(string name, List<Candidate> candidates, Func<Candidate, int> order)
    {
        foreach (var candidate in candidates)
        {
            if (order(candidate) < 0)
                continue;
            var rank = candidates.Count(other => order(other) > order(candidate));
            if (rank < 3)
                Add(candidate, $"{RegimeOf(candidate)}.{name}.rank={rank}");
        }
    }

    private void Describe(Candidate candidate)
    {
        regime = RegimeOf(candidate);
        var member = reading.Cast.Members[candidate.Member];
        var fits = subject is not { Kind: MentionKind.Pronoun } || Fit(member, subject.Gender) != "no";
        // Whoever “she” cannot be has said something else beside it.
        foreach (var relation in around.Relations.Where(relation => relation == around.Primary || (fits && !IsReported(relation))))
            AddRelation(candidate, member, relation);

        AddPlaces(candidate);
        if (fits)
            AddRunning(candidate);
        if (candidate.IsInside)
            Add(candidate, $"{regime}.inside");
        if (candidate.OpensParagraph)
            Add(candidate, $"{regime}.opens");
        if (candidate.Signs)
            Add(candidate, "signs");
        Add(candidate, $"{regime}.kind={member.Kind}");
        if (member.Gender == Gender.Plural)
            Add(candidate, $"{regime}.plural");
        Add(candidate, $"{regime}.often={Bucket(member.Mentions)}");
        if (around.Primary is { Subject: { Kind: MentionKind.Pronoun } pronoun })
            Add(candidate, $"p.fit={Fit(member, pronoun.Gender)}");
    }

    private static string Regime(Mention? subject) => subject switch
    {
        null => "0",
        { Kind: MentionKind.Pronoun } => "p",
        _ => "n",
    };

    // “Mr Lee agreed to do it “at once”, the office said on Sunday”: the office says that he agreed.
    private bool IsReported(CueRelation relation) => relation.Place == CuePlace.Before
        && around.Primary is { Place: CuePlace.Closing } && !relation.Cue.Word.Does(CueClasses.Speech | CueClasses.Label);

    private string RegimeOf(Candidate candidate) => cueRegime == "n" && subject!.Member == candidate.Member ? "N" : cueRegime;

    private static void Add(Candidate candidate, string feature) => candidate.Features.Add(feature);

    private void AddRelation(Candidate candidate, CastMember member, CueRelation relation)
    {
        var (isPrimary, isSubject) = (around.Primary == relation, relation.Subject.Member == candidate.Member);
        var isPronoun = relation.Subject.Kind == MentionKind.Pronoun;
        if (isPrimary)
            Add(candidate, $"primary.{(isPronoun ? "pron" : "name")}={(isSubject ? "yes" : "no")}");
        if (isPronoun)
            AddPronoun(candidate, member, relation, isSubject);
        else if (isSubject)
            AddSubject(candidate, relation);
        if (isPrimary)
            AddPrimary(candidate, member, relation, isSubject);
        if (relation.Cue.Object?.Member == candidate.Member)
            Add(candidate, $"{relation.Place}.object");
    }

    private static void AddPronoun(Candidate candidate, CastMember member, CueRelation relation, bool isSubject)
    {
        if (isSubject)
            Add(candidate, $"{relation.Place}.resolved");
        if (Fit(member, relation.Subject.Gender) != "no")
            Add(candidate, $"{relation.Place}.pronoun");
    }

    private static void AddSubject(Candidate candidate, CueRelation relation)
    {
        Add(candidate, $"{relation.Place}.{ClassOf(relation.Cue.Word)}");
        Add(candidate, $"{relation.Place}.{(relation.Cue.IsInverted ? "inverted" : "straight")}");
        if (relation.Cue.Word.Lemma == "according to")
            Add(candidate, $"{relation.Place}.according");
    }

    private void AddPrimary(Candidate candidate, CastMember member, CueRelation relation, bool isSubject)
    {
        if (isSubject)
        {
            Add(candidate, $"primary.{relation.Place}.{relation.Subject.Kind}");
            var cue = relation.Cue.Word;
            Add(candidate, $"primary.{relation.Place}.{(cue.IsTensed ? "finite" : cue.Forms.ToString())}");
            return;
        }

        Add(candidate, $"primary.{relation.Place}.other");
        if (ObjectPronoun(reading, relation.Cue) == member.Gender)
            Add(candidate, "primary.object.pronoun");
    }

    // “denounced him”: who does it is another than he.
    internal static Gender? ObjectPronoun(Reading reading, Cue cue) => reading[cue.Token + 1].Lower switch
    {
        "him" => Gender.Male,
        "her" => Gender.Female,
        _ => null,
    };

    private void AddPlaces(Candidate candidate)
    {
        if (candidate.Before is { } before)
        {
            Add(candidate, $"{regime}.before={Math.Min(candidate.BeforeRank, 3)}");
            AddLook(candidate, "before", before);
        }

        if (candidate.After is { } after)
        {
            Add(candidate, $"{regime}.after={Math.Min(candidate.AfterRank, 3)}");
            AddLook(candidate, "after", after);
        }

        if (candidate.Earlier is { } mention)
        {
            var gap = Bucket(reading[around.First].Sentence - reading[mention.First].Sentence);
            var same = mention.First >= around.ParagraphStart ? "here" : "above";
            Add(candidate, $"{regime}.earlier={gap}.{same}");
            if (IsSubject(reading, mention))
                Add(candidate, $"{regime}.earlier.subject={gap}");
            if (mention.IsPossessive)
                Add(candidate, $"{regime}.earlier.owner");
        }

        if (candidate.IsLater)
            Add(candidate, $"{regime}.later");
    }

    private void AddLook(Candidate candidate, string place, Mention mention)
    {
        var before = reading[mention.First - 1];
        if (before.IsPreposition && !IsSubjectOfInfinitive(reading, mention))
            Add(candidate, reading[mention.First - 2].Lower == "according"
                ? $"{place}.according" : $"{regime}.{place}.prep={before.Lower}");
        if (mention.IsPossessive)
            Add(candidate, reading[mention.End + 1].Cue?.Does(CueClasses.Noun) == true
                ? $"{place}.owner.words" : $"{regime}.{place}.owner");
        if (reading[mention.End].Is(':'))
            Add(candidate, reading[mention.First].Paragraph == 0 ? "title.colon" : $"{place}.colon");
        if (IsSubject(reading, mention))
            Add(candidate, $"{regime}.{place}.subject");
    }

    // “for the bank to deny it”: no place and no purpose, but who denies.
    private static bool IsSubjectOfInfinitive(Reading reading, Mention mention) =>
        (reading[mention.First - 1].Lower, reading[mention.End].Lower) is ("for", "to");

    private void AddRunning(Candidate candidate)
    {
        if (candidate.Member == running.Other)
            Add(candidate, $"{regime}.spoke.before.last");
        if (candidate.Member != running.Last)
            return;
        var last = reading.Runs[running.Run];
        var gap = around.Run.Paragraph - last.Paragraph;
        Add(candidate, $"{regime}.spoke.last={Math.Min(gap, 4)}");
        if (regime != "0")
            return;
        if (gap == 1 && around.OpensParagraph)
            Add(candidate, last.IsClosed ? "continues.closed" : "continues.open");
        if (gap == 0)
            Add(candidate, reading[around.First].Sentence - reading[reading.TokenFrom(last.Words.End - 1)].Sentence is var sentences
                && sentences <= 1 ? $"follows={sentences}" : "follows=later");
    }

    /// <summary>Whether a mention opens its sentence or stands right before a verb.</summary>
    public static bool IsSubject(Reading reading, Mention mention) => !reading.IsOneSentence(mention.First - 1, mention.First)
        || reading[mention.End] is { IsAuxiliary: true } or { Cue: { IsFinite: true, Classes: not CueClasses.Noun } };

    private static string ClassOf(CueWord word) =>
        word.Does(CueClasses.Speech) ? "speech" : word.Does(CueClasses.Claim) ? "claim" : word.Does(CueClasses.Label) ? "label"
        : word.Does(CueClasses.Thought | CueClasses.Wish) ? "thought" : word.Does(CueClasses.Evidence) ? "evidence" : "voice";

    /// <summary>Whether a pronoun may stand for a member: yes, maybe, no.</summary>
    public static string Fit(CastMember member, Gender pronoun) => pronoun switch
    {
        Gender.Male or Gender.Female when member.Gender == pronoun => "yes",
        Gender.Male or Gender.Female when member is { Gender: Gender.Unknown, Kind: not MentionKind.Organisation } => "maybe",
        Gender.Plural when member.Gender == Gender.Plural => "yes",
        Gender.Plural when member.Gender == Gender.Neuter => "maybe",
        Gender.Neuter when member.Gender == Gender.Neuter => "yes",
        _ => "no",
    };

    private static string Bucket(int count) => count switch
    {
        <= 0 => "0",
        1 => "1",
        2 => "2",
        <= 4 => "3-4",
        <= 8 => "5-8",
        _ => "9+",
    };
}

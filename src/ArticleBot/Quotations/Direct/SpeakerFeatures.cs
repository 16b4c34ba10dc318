using ArticleBot.Quotations.Cues;
using ArticleBot.Quotations.Lexicon;
using ArticleBot.Quotations.Marks;
using ArticleBot.Quotations.Names;
using ArticleBot.Quotations.People;

namespace ArticleBot.Quotations.Direct;

/// <summary>
/// Names what speaks for and against a candidate. Most features begin with what the quotation's own cue has for a subject:
/// n a name or noun, p a pronoun, 0 nothing, because the same place counts differently in each; N is the name or noun itself.
/// </summary>
internal sealed class SpeakerFeatures(Reading reading, Surroundings around, Running running)
{
    private readonly string cueRegime = Regime(reading, around);
    private string regime = "";

    /// <summary>Fills the features of every candidate.</summary>
    public void Describe(List<Candidate> candidates)
    {
        foreach (var candidate in candidates)
            Describe(candidate);
        var gender = around.Primary is { } primary && cueRegime == "p" ? reading.Mentions[primary.Cue.Subject].Gender : Gender.Unknown;
        var fitting = candidates.FindAll(candidate => cueRegime == "p"
            ? Fit(reading.Cast.Members[candidate.Member], gender) != "no"
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
        var fits = !(regime == "p" && Fit(member, reading.Mentions[around.Primary!.Value.Cue.Subject].Gender) == "no");
        // Whoever “she” cannot be has said something else beside it.
        foreach (var relation in around.Relations)
        {
            if (relation == around.Primary || fits && !IsReported(relation))
                AddRelation(candidate, member, relation);
        }

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
        if (around.Primary is { } primary && reading.Mentions[primary.Cue.Subject] is { Kind: MentionKind.Pronoun } pronoun)
            Add(candidate, $"p.fit={Fit(member, pronoun.Gender)}");
    }

    private static string Regime(Reading reading, Surroundings around)
    {
        if (around.Primary is not { } primary || primary.Place > CuePlace.LeadIn)
            return "0";
        return reading.Mentions[primary.Cue.Subject].Kind == MentionKind.Pronoun ? "p" : "n";
    }

    // “Mr Lee agreed to do it “at once”, the office said on Sunday”: the office says that he agreed.
    private bool IsReported(CueRelation relation) =>
        relation.Place == CuePlace.Before && around.Primary is { Place: CuePlace.Closing }
            && !relation.Cue.Word.Does(CueClasses.Speech | CueClasses.Label);

    private string RegimeOf(Candidate candidate) =>
        cueRegime == "n" && reading.Mentions[around.Primary!.Value.Cue.Subject].Member == candidate.Member ? "N" : cueRegime;

    private static void Add(Candidate candidate, string feature) => candidate.Features.Add(feature);

    private void AddRelation(Candidate candidate, CastMember member, CueRelation relation)
    {
        var subject = reading.Mentions[relation.Cue.Subject];
        var name = $"{relation.Place}.{ClassOf(relation.Cue.Word)}";
        if (around.Primary == relation)
        {
            var kind = subject.Kind == MentionKind.Pronoun ? "pron" : "name";
            Add(candidate, $"primary.{kind}={(subject.Member == candidate.Member ? "yes" : "no")}");
        }

        if (subject.Kind == MentionKind.Pronoun)
        {
            if (subject.Member == candidate.Member)
                Add(candidate, $"{relation.Place}.resolved");
            if (Fit(member, subject.Gender) != "no")
                Add(candidate, $"{relation.Place}.pronoun");
        }
        else if (subject.Member == candidate.Member)
        {
            Add(candidate, name);
            Add(candidate, $"{relation.Place}.{(relation.Cue.IsInverted ? "inverted" : "straight")}");
            if (relation.Cue.Word.Lemma == "according to")
                Add(candidate, $"{relation.Place}.according");
        }

        if (around.Primary == relation && subject.Member != candidate.Member)
        {
            Add(candidate, $"primary.{relation.Place}.other");
        }
        else if (around.Primary == relation)
        {
            Add(candidate, $"primary.{relation.Place}.{subject.Kind}");
            var cue = relation.Cue.Word;
            Add(candidate, $"primary.{relation.Place}.{(cue.MayBe(VerbForms.Past | VerbForms.Third) ? "finite" : cue.Forms.ToString())}");
        }

        if (around.Primary == relation && subject.Member != candidate.Member && ObjectPronoun(reading, relation.Cue) is
            { } gender && member.Gender == gender)
            Add(candidate, "primary.object.pronoun");
        if (relation.Cue.Object >= 0 && reading.Mentions[relation.Cue.Object].Member == candidate.Member)
            Add(candidate, $"{relation.Place}.object");
    }

    // “denounced him”: who does it is another than he.
    internal static Gender? ObjectPronoun(Reading reading, Cue cue) => cue.Token + 1 >= reading.Tokens.Count
        ? null : reading.Tokens[cue.Token + 1].Lower switch
        {
            "him" => Gender.Male,
            "her" => Gender.Female,
            _ => null,
        };

    private void AddPlaces(Candidate candidate)
    {
        if (candidate.Before >= 0)
        {
            Add(candidate, $"{regime}.before={Math.Min(candidate.BeforeRank, 3)}");
            AddLook(candidate, "before", reading.Mentions[candidate.Before]);
        }

        if (candidate.After >= 0)
        {
            Add(candidate, $"{regime}.after={Math.Min(candidate.AfterRank, 3)}");
            AddLook(candidate, "after", reading.Mentions[candidate.After]);
        }

        if (candidate.Earlier >= 0)
        {
            var mention = reading.Mentions[candidate.Earlier];
            var gap = Bucket(reading.SentenceOf[around.First] - reading.SentenceOf[mention.First]);
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
        if (mention.First > 0 && FunctionWords.IsPreposition(reading.Tokens[mention.First - 1].Lower)
            && !IsSubjectOfInfinitive(reading, mention))
            Add(candidate, mention.First > 1 && reading.Tokens[mention.First - 2].Lower == "according"
                ? $"{place}.according" : $"{regime}.{place}.prep={reading.Tokens[mention.First - 1].Lower}");
        if (mention.IsPossessive)
            Add(candidate, mention.End + 1 < reading.Tokens.Count && CueLexicon.Find(reading.Tokens[mention.End + 1].Lower) is { } cue
                && cue.Does(CueClasses.Noun) ? $"{place}.owner.words" : $"{regime}.{place}.owner");
        if (mention.End < reading.Tokens.Count && reading.Tokens[mention.End].Is(':'))
            Add(candidate, reading.ParagraphOf(mention.First) == 0 ? "title.colon" : $"{place}.colon");
        if (IsSubject(reading, mention))
            Add(candidate, $"{regime}.{place}.subject");
    }

    // “for the bank to deny it”: no place and no purpose, but who denies.
    private static bool IsSubjectOfInfinitive(Reading reading, Mention mention) =>
        reading.Tokens[mention.First - 1].Lower == "for" && mention.End < reading.Tokens.Count && reading.Tokens[mention.End].Lower == "to";

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
        var opens = around.First - around.ParagraphStart <= 1;
        if (gap == 1 && opens)
            Add(candidate, last.IsClosed ? "continues.closed" : "continues.open");
        if (gap == 0)
            Add(candidate, reading.SentenceOf[around.First] - reading.SentenceOf[reading.TokenFrom(last.Words.End - 1)] is var sentences
                && sentences <= 1 ? $"follows={sentences}" : "follows=later");
    }

    /// <summary>Whether a mention opens its sentence or stands right before a verb.</summary>
    public static bool IsSubject(Reading reading, Mention mention) =>
        mention.First == reading.FirstTokenOfSentence(reading.SentenceOf[mention.First])
        || mention.End < reading.Tokens.Count
        && (FunctionWords.IsAuxiliary(reading.Tokens[mention.End].Lower)
        || CueLexicon.Find(reading.Tokens[mention.End].Lower) is { IsFinite: true, Classes: not CueClasses.Noun });

    private static string ClassOf(CueWord word) =>
        word.Does(CueClasses.Speech) ? "speech" : word.Does(CueClasses.Claim) ? "claim" : word.Does(CueClasses.Label) ? "label"
        : word.Does(CueClasses.Thought | CueClasses.Wish) ? "thought" : word.Does(CueClasses.Evidence) ? "evidence" : "voice";

    /// <summary>Whether a pronoun may stand for a member: yes, maybe, no.</summary>
    public static string Fit(CastMember member, Gender pronoun) => pronoun switch
    {
        Gender.Male or Gender.Female when member.Gender == pronoun => "yes",
        Gender.Male or Gender.Female when member.Gender == Gender.Unknown && member.Kind != MentionKind.Organisation => "maybe",
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

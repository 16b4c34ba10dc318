using System.Collections.Frozen;
using ArticleBot.English;
using ArticleBot.Grounding.Sources;
using ArticleBot.Grounding.Words;

namespace ArticleBot.Grounding.Claims;

/// <summary>Finds who stands beside a verb as the one who does it, or whom it is done to: by the order of words, not by grammar.</summary>
internal static class Roles
{
    private static readonly FrozenSet<string> Helpers = WordFile.Class("checking", "helper");
    private static readonly FrozenSet<string> Prepositions = WordFile.Class("checking", "preposition");
    private static readonly FrozenSet<string> Pronouns = WordFile.Class("checking", "subject");
    private static readonly FrozenSet<string> Particles = WordFile.Class("checking", "particle");

    /// <summary>The word after a name that stands as its subject; null where none does.</summary>
    public static int? VerbAfter(ClaimText claim, ClaimName name)
    {
        var words = claim.Words;
        if (words[name.End - 1].Is(WordTraits.Possessive) || Prepositions.Contains(WordBefore(words, name.First)))
            return null;
        for (var i = name.End; i < words.Length && !words[i].Is(WordTraits.AfterMark); i++)
        {
            if (!IsHelper(words[i]))
                return words[i].Folded is "and" or "or" || claim.NameAt(i) >= 0 || IsNoun(words, i) ? null : i;
        }

        return null;
    }

    /// <summary>The word that a name follows as its object, or after “by”; null where there is none.</summary>
    public static int? VerbBefore(ClaimText claim, ClaimName name)
    {
        var i = BeforeTitle(claim.Words, name.First);
        if (i < 0 || claim.Words[name.First].Is(WordTraits.AfterMark) || claim.Words[name.End - 1].Is(WordTraits.Possessive))
            return null;
        var isBy = claim.Words[i].Folded == "by";
        i -= isBy ? 1 : 0;
        return i < 0 || claim.NameAt(i) >= 0 || claim.Words[i].Is(WordTraits.Function) || isBy != Passives.IsPassive(claim.Words, i)
            ? null : i;
    }

    /// <summary>The named mentions that may do what a verb of an article tells, or that it may be done to; none where they are not
    /// known.</summary>
    public static List<SourceMention> Named(WordMatch verb, bool isAgent)
    {
        var (source, position) = (verb.Source, verb.Position);
        return Passives.IsPassive(source.Words, position) == isAgent ? After(source, position, isAgent) : Before(source, position);
    }

    /// <summary>Whether a pronoun stands before a verb in its sentence.</summary>
    public static bool HasPronounBefore(WordMatch verb)
    {
        for (var i = verb.Position - 1; i >= 0 && verb.Source.SentenceOf[i] == verb.Source.SentenceOf[verb.Position]; i--)
        {
            if (Pronouns.Contains(verb.Source.Words[i].Folded))
                return true;
        }

        return false;
    }

    /// <summary>The word before a name, articles and titles left out; blank where it opens.</summary>
    public static string WordBefore(Word[] words, int first) => BeforeTitle(words, first) is >= 0 and var before
        ? words[before].Folded : "";

    // “… was led by Kim”, “Kim led Moon”: the mention right after.
    private static List<SourceMention> After(SourceArticle source, int verb, bool isAgent)
    {
        for (var i = verb + 1; i < source.Words.Length && source.SentenceOf[i] == source.SentenceOf[verb]
            && !source.Words[i].Is(WordTraits.AfterMark); i++)
        {
            if (source.MentionAt[i] is >= 0 and var mention)
                return source.Mentions[mention].Terms.Length > 0 && (!isAgent || i > verb + 1) ? [source.Mentions[mention]] : [];
            if (!source.Words[i].Is(WordTraits.Title) && !(isAgent && source.Words[i].Folded == "by"))
                return [];
        }

        return [];
    }

    // Everybody named before a verb whose subject is a name: right before it, before its “who”, or where its sentence begins.
    private static List<SourceMention> Before(SourceArticle source, int verb)
    {
        var i = verb - 1;
        while (i >= 0 && source.SentenceOf[i] == source.SentenceOf[verb] && IsHelper(source.Words[i]) && source.MentionAt[i] < 0)
            i--;
        if (i < 0 || source.SentenceOf[i] != source.SentenceOf[verb])
            return [];
        var isNamed = source.MentionAt[i] is >= 0 and var own && source.Mentions[own].Terms.Length > 0;
        var first = i;
        while (first > 0 && source.SentenceOf[first - 1] == source.SentenceOf[verb])
            first--;
        if (!isNamed && source.Words[i].Folded is not ("who" or "which" or "and" or "but") || source.Words[i].Folded is "and" or "but"
            && !OpensWithName(source, first))
            return [];
        return Subjects(source, first, verb);
    }

    private static bool OpensWithName(SourceArticle source, int first)
    {
        while (source.Words[first].Is(WordTraits.Title) && source.MentionAt[first] < 0)
            first++;
        return source.MentionAt[first] is >= 0 and var mention && source.Mentions[mention].Terms.Length > 0;
    }

    // None where a pronoun may be anybody's.
    private static List<SourceMention> Subjects(SourceArticle source, int first, int verb)
    {
        var found = new List<SourceMention>();
        for (var i = first; i < verb; i++)
        {
            if (source.MentionAt[i] is >= 0 and var index)
                found.Add(source.Mentions[index]);
            else if (Pronouns.Contains(source.Words[i].Folded) && source.Words[i].Folded != "who")
                return [];
        }

        return found;
    }

    // “The Polish brewery will open”: what a helper follows is no verb.
    private static bool IsNoun(Word[] words, int index) =>
        index + 1 < words.Length && IsHelper(words[index + 1]) && !words[index + 1].Folded.EndsWith("ly", StringComparison.Ordinal)
        && !Particles.Contains(words[index + 1].Folded);

    private static bool IsHelper(Word word) => Helpers.Contains(word.Folded) || word.Folded.EndsWith("ly", StringComparison.Ordinal);

    private static int BeforeTitle(Word[] words, int first)
    {
        var before = first - 1;
        while (before >= 0 && words[before].Is(WordTraits.Title))
            before--;
        return before;
    }
}

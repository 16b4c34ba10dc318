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
    private static readonly FrozenSet<string> HelpingVerbs = WordFile.Class("checking", "helping-verb");

    /// <summary>The word after a name that stands as its subject; null where none does.</summary>
    public static int? VerbAfter(ClaimText claim, ClaimName name)
    {
        var words = claim.Words;
        if (words[name.End - 1].IsPossessive || Prepositions.Contains(WordBefore(words, name.First)))
            return null;
        var verb = name.End;
        while (words.At(verb) is { IsAfterMark: false } word && IsHelper(word))
            verb++;
        if (words.At(verb) is not { IsThere: true, IsAfterMark: false, Folded: not ("and" or "or") })
            return null;
        return claim.NameAt(verb) >= 0 || IsNoun(words, verb) ? null : verb;
    }

    /// <summary>The word that a name follows as its object, or after “by”; null where there is none.</summary>
    public static int? VerbBefore(ClaimText claim, ClaimName name)
    {
        var words = claim.Words;
        if (words[name.First].IsAfterMark || words[name.End - 1].IsPossessive)
            return null;
        var i = BeforeTitle(words, name.First);
        var isBy = words.FoldedAt(i) == "by";
        i -= isBy ? 1 : 0;
        if (words.At(i) is not { IsThere: true, IsFunction: false } || claim.NameAt(i) >= 0)
            return null;
        return isBy == Passives.IsPassive(words, i) ? i : null;
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
        for (var i = verb.Position - 1; verb.Source.IsInSentenceOf(verb.Position, i); i--)
        {
            if (Pronouns.Contains(verb.Source.Words[i].Folded))
                return true;
        }

        return false;
    }

    /// <summary>The word before a name, articles and titles left out; blank where it opens.</summary>
    public static string WordBefore(Word[] words, int first) => words.FoldedAt(BeforeTitle(words, first));

    // “… was led by Kim”, “Kim led Moon”: the mention right after.
    private static List<SourceMention> After(SourceArticle source, int verb, bool isAgent)
    {
        for (var i = verb + 1; source.IsInSentenceOf(verb, i) && !source.Words[i].IsAfterMark; i++)
        {
            var isBehind = !isAgent || i > verb + 1;
            if (source.MentionOf(i) is { } mention)
                return isBehind && mention.IsWritten ? [mention] : [];
            var isBy = isAgent && source.Words[i].Folded == "by";
            if (!isBy && !source.Words[i].IsTitle)
                return [];
        }

        return [];
    }

    // Everybody named before a verb whose subject is a name: right before it, before its “who”, or where its sentence begins.
    private static List<SourceMention> Before(SourceArticle source, int verb)
    {
        var i = verb - 1;
        while (source.IsInSentenceOf(verb, i) && source.MentionAt[i] < 0 && IsHelper(source.Words[i]))
            i--;
        if (!source.IsInSentenceOf(verb, i))
            return [];
        var first = i;
        while (source.IsInSentenceOf(verb, first - 1))
            first--;
        var mayBeSubject = source.Words[i].Folded switch
        {
            "and" or "but" => OpensWithName(source, first),
            "who" or "which" => true,
            _ => source.MentionOf(i) is { IsWritten: true },
        };
        return mayBeSubject ? Subjects(source, first, verb) : [];
    }

    private static bool OpensWithName(SourceArticle source, int first)
    {
        while (source.Words[first].IsTitle && source.MentionAt[first] < 0)
            first++;
        return source.MentionOf(first) is { IsWritten: true };
    }

    // None where a pronoun may be anybody's.
    private static List<SourceMention> Subjects(SourceArticle source, int first, int verb)
    {
        var found = new List<SourceMention>();
        for (var i = first; i < verb; i++)
        {
            if (source.MentionOf(i) is { } mention)
                found.Add(mention);
            else if (Pronouns.Contains(source.Words[i].Folded) && source.Words[i].Folded != "who")
                return [];
        }

        return found;
    }

    // “The Polish brewery will open”: what a helper follows is no verb.
    private static bool IsNoun(Word[] words, int index) => HelpingVerbs.Contains(words.FoldedAt(index + 1));

    private static bool IsHelper(Word word) => word.IsAdverb || Helpers.Contains(word.Folded);

    private static int BeforeTitle(Word[] words, int first) => words.SkipBefore(first, word => word.IsTitle);
}

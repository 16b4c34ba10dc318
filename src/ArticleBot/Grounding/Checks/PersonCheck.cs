using ArticleBot.Articles;
using ArticleBot.Grounding.Claims;
using ArticleBot.Grounding.Sources;
using ArticleBot.Grounding.Words;
using ArticleBot.Language;
using ArticleBot.Quotations;

namespace ArticleBot.Grounding.Checks;

/// <summary>A name in a claim is that of the person whom the cited passages mean, and not of one whose name is like it.</summary>
internal static class PersonCheck
{
    public static Finding? Find(ClaimText claim)
    {
        foreach (var name in claim.Names)
        {
            if (PersonName.Of(claim, name) is { } own && IsAnother(claim, name, own))
                return new Finding(Verdict.NameNotFound, claim.Slice(name.First, name.End - 1));
        }

        return OpensWithLike(claim) ? new Finding(Verdict.NameNotFound, claim.Slice(0, 0)) : null;
    }

    // “Peters blamed”: the beginning of a sentence hides the name.
    private static bool OpensWithLike(ClaimText claim)
    {
        if (claim.Words is not [var first, ..] || claim.NameAt(0) >= 0)
            return false;
        if (first.Is(WordTraits.Function | WordTraits.Quoted) || !char.IsUpper(claim.Text[first.Start]))
            return false;
        return IsOnlyLike(claim, PersonName.Plain(first));
    }

    private static bool IsAnother(ClaimText claim, ClaimName name, PersonName own)
    {
        var people = claim.Cited.People;
        var meant = people.Where(own.IsOf).ToList();
        if (meant.Count == 0)
            return people.Count(own.HasWordsOf) > 1 || own.IsFirstNameOf(people) && people.Any(own.IsOfAnother)
                || own.Words.Any(word => IsOnlyLike(claim, word));
        // The article has both: the passage has to speak of the one who is named.
        var namesakes = people.Except(meant).Where(own.SharesSurname).ToList();
        return meant.Exists(person => IsCited(claim, person))
            ? namesakes.Count > 0 && StandsOn(claim, name, namesakes, meant)
            : namesakes.Exists(person => IsCited(claim, person));
    }

    // “John Smith opened the school” where Jane Smith did, and the sentence after it names John.
    private static bool StandsOn(ClaimText claim, ClaimName name, List<ArticlePerson> namesakes, List<ArticlePerson> meant)
    {
        var sentences = CitedSentences.Beside(claim, name);
        return namesakes.Exists(person => IsSpokenOf(sentences, person)) && !meant.Exists(person => IsSpokenOf(sentences, person));
    }

    /// <summary>Whether a sentence names a person, or has a word that stands for them.</summary>
    public static bool IsSpokenOf(IReadOnlyList<(SourceArticle Source, TextSpan Span)> sentences, ArticlePerson person) =>
        sentences.Any(sentence => sentence.Source.People.Contains(person) && person.Mentions.Any(sentence.Span.Contains));

    // “Peters” where the article has nobody but Peterson.
    private static bool IsOnlyLike(ClaimText claim, string word) =>
        claim.Cited.NamesOfPeople.Any(known => known != word && Kin.AreAlike(known, word))
        && claim.Cited.Sources.All(source => Array.TrueForAll(source.Words, own => PersonName.Plain(own) != word));

    /// <summary>Whether a cited passage names a person, or has a word that stands for them.</summary>
    public static bool IsCited(ClaimText claim, ArticlePerson person) =>
        claim.Cited.Passages.Any(passage => passage.Source.People.Contains(person)
            && person.Mentions.Any(passage.Paragraph.Span.Contains));
}

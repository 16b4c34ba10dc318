using System.Collections.Frozen;
using System.Collections.Immutable;
using ArticleBot.Articles;
using ArticleBot.English;
using ArticleBot.Grounding.Claims;
using ArticleBot.Grounding.Sources;
using ArticleBot.Grounding.Words;

namespace ArticleBot.Grounding.Checks;

/// <summary>Every name of a claim stands for somebody or something in a cited passage, or stands in the title.</summary>
internal static class NameCheck
{
    private static readonly FrozenSet<string> Unnamed = WordFile.Class("checking", "unnamed");

    // How the cited passages may have a name; it is written out mostly.
    private static readonly ImmutableArray<Func<ClaimText, ClaimName, bool>> Ways = [IsCited, IsInitials, IsNear, IsOwnerBefore];

    public static Finding? Find(ClaimText claim)
    {
        foreach (var name in claim.Names)
        {
            if (!IsKnown(claim, name) || HasOtherFirstName(claim, name))
                return new Finding(Verdict.NameNotFound, claim.Slice(name.First, name.End - 1));
        }

        return null;
    }

    /// <summary>Whether the cited passages or the titles have a name, written out or not.</summary>
    public static bool IsCited(ClaimText claim, ClaimName name) =>
        claim.Cited.Mentions.Have(name.Terms) || name.Terms.All(term => IsWritten(claim, term));

    // “Craig Duffy” where the article has Duffy, and no Craig.
    private static bool HasOtherFirstName(ClaimText claim, ClaimName name)
    {
        if (name.Terms is not [var first, .., var last] || HasTitle(claim, name))
            return false;
        return claim.Cited.Sources.All(source => source.Alike(first).Count == 0)
            && claim.Cited.Mentions.Any(entry => entry.Mention.Terms.Contains(last));
    }

    // “Supt Moore” for “Superintendent Alan Moore”
    private static bool HasTitle(ClaimText claim, ClaimName name) =>
        PersonName.Of(claim, name) is { } own && claim.Cited.Sources.Any(source => source.People.Any(own.HasTitleOf));

    private static bool IsKnown(ClaimText claim, ClaimName name) => Ways.Any(isKnown => isKnown(claim, name));

    // “He made the copies in his garage”: who “he” or “the company” is stands in a paragraph beside it, or in the title.
    private static bool IsNear(ClaimText claim, ClaimName name) =>
        claim.Cited.Passages.Any(passage => HasPointer(passage.Source, passage.Paragraph)
            && passage.Source.Mentions.Any(mention =>
            mention.MayBe(name.Terms) && IsBeside(passage.Source.BlockOf(mention.First), passage.Paragraph.Number)));

    // The title is block 0, and the first paragraph tells who the article is about.
    private static bool IsBeside(int block, int paragraph) => Math.Abs(block - paragraph) <= 1 || block <= 1;

    // A pronoun, or “the club”, that nobody knows whom it stands for.
    private static bool HasPointer(SourceArticle source, Paragraph paragraph)
    {
        var (first, end) = source.WordsOf(paragraph);
        for (var i = first; i < end; i++)
        {
            if (source.MentionAt[i] < 0
                && Unnamed.Contains(source.Words[i].Folded))
                return true;
        }

        return false;
    }

    // “Vold's counterpart” for “her counterpart”: the paragraph before names her. Whoever else fits better, SlotCheck finds.
    private static bool IsOwnerBefore(ClaimText claim, ClaimName name)
    {
        if (!claim.Words[name.End - 1].IsPossessive)
            return false;
        return claim.Cited.Words().Any(match => match.Word.Folded is "his" or "her" or "their" or "its")
            && claim.Cited.Passages.Any(passage => passage.Source.HasMentionIn(passage.Paragraph.Number - 1, name.Terms));
    }

    private static bool IsWritten(ClaimText claim, string term) =>
        claim.Cited.Words().Concat(claim.Cited.TitleWords())
            .Any(match => match.Word.Term == term || match.Word.IsCapital && Likeness.Of(term, match.Word.Term) > 0);

    // “UN” for “United Nations”.
    private static bool IsInitials(ClaimText claim, ClaimName name)
    {
        var letters = claim.Slice(name.First, name.End - 1).Replace(".", "", StringComparison.Ordinal);
        if (name.Terms.Length > 1 || letters.Length is < 2 or > 6)
            return false;
        if (!letters.All(char.IsUpper))
            return false;
        foreach (var source in claim.Cited.Sources)
        {
            var initials = string.Concat(
                source.Words.Select(word => word switch
                {
                    { IsCapital: true } => char.ToUpperInvariant(word.Folded[0]),
                    { IsFunction: true, IsAfterMark: false } => "",
                    _ => (object)' ',
                }));
            if (initials.Contains(letters, StringComparison.Ordinal))
                return true;
        }

        return false;
    }
}

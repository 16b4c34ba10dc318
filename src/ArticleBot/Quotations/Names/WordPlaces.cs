using System.Collections.Frozen;
using ArticleBot.Articles;
using ArticleBot.English;
using ArticleBot.Quotations.Lexicon;
using ArticleBot.Quotations.Marks;

namespace ArticleBot.Quotations.Names;

/// <summary>Where a word stands, as far as that tells why it has a capital.</summary>
internal static class WordPlaces
{
    private static readonly FrozenSet<string> I = WordFile.Class("small-words", "i");

    private const int MostDigitsOfAge = 3;
    private const int MostParticles = 2;

    /// <summary>Whether a token stands in running text: headings have capitals of their own.</summary>
    public static bool IsRunningText(Layout text, int at) =>
        text.Article.Blocks[text[at].Paragraph].Kind is not (ParagraphKind.Title or ParagraphKind.Heading);

    /// <summary>Whether a token opens a sentence, or what is written like one: words in marks, or after a colon.</summary>
    public static bool OpensSentence(Layout text, int at)
    {
        if (!text.IsOneSentence(at - 1, at))
            return true;
        // “…,” Grant Lee said: the sentence goes on.
        if (text[at - 1] is { Kind: TokenKind.Quote, IsQuoted: false } && text[at - 2] is { IsQuoted: true, Text: "," })
            return false;
        return text[at - 1] is { Kind: TokenKind.Quote } or { IsDash: true } or { Text: ":" or "(" or "." or "…" or ";" or "•" };
    }

    /// <summary>Whether a word with a capital stands right behind a courtesy or a title: “Mr Lee”, “Captain Lee”.</summary>
    public static bool FollowsTitle(Layout text, int at) => text[at].IsCapital && text[at - 1].IsTitle;

    /// <summary>Whether a word with a capital stands behind a given name, or behind one with an initial: “Ann Lee”, “Ann W. Lee”.</summary>
    public static bool FollowsGivenName(Layout text, int at)
    {
        var before = IsInitial(text[at - 1]) ? at - 2 : at - 1;
        return text[at].IsCapital && text[before] is { IsCapital: true, IsGivenName: true };
    }

    /// <summary>The token behind the small words of a name: “Meer” of “van der Meer”; the same token where none stands there.</summary>
    public static int AfterParticles(Layout text, int at)
    {
        var end = at;
        while (end - at < MostParticles && Language.NameParticles.Contains(text[end].Lower))
            end++;
        return end;
    }

    /// <summary>Whether a word may go on with a name that begins before it.</summary>
    public static bool IsNameWord(Token word) =>
        word is { IsCapital: true, IsPossessive: false, IsSmall: false, IsTime: false } && !IsI(word);

    /// <summary>Whether a word stands for the writer, with or without what is joined to it: “I”, “I'm”.</summary>
    public static bool IsI(Token word) => I.Contains(word.Lower);

    /// <summary>Whether a word may be a surname: it has a capital, and is no place, body or people and no role.</summary>
    public static bool CanBeSurname(Token word) =>
        word is { IsCapital: true, Text.Length: > 2, IsProperNoun: false, Role: RoleKinds.None };

    /// <summary>Whether an age stands right behind a name: “Ann Lee, 61, of Vale Street”, “Ann Lee (61)”.</summary>
    /// <param name="text">The article.</param>
    /// <param name="end">The token just past the name.</param>
    public static bool IsBeforeAge(Layout text, int end)
    {
        var isSetOff = (text[end].Text, text[end + 2].Text) is (",", "," or ".") or ("(", ")");
        return isSetOff && text[end + 1].Text is { Length: <= MostDigitsOfAge } age && age.All(char.IsAsciiDigit);
    }

    private static bool IsInitial(Token word) => word.Text is [_] or [_, '.'] && char.IsUpper(word.Text[0]);
}

using ArticleBot.Articles;
using ArticleBot.Language;
using ArticleBot.Quotations.Lexicon;
using ArticleBot.Quotations.Marks;

namespace ArticleBot.Quotations.Names;

/// <summary>Where a word stands, as far as that tells why it has a capital.</summary>
internal static class WordPlaces
{
    private const int MostDigitsOfAge = 3;
    private const int MostParticles = 2;

    /// <summary>Whether a token stands in running text: headings have capitals of their own.</summary>
    public static bool IsRunningText(Reading reading, int at) =>
        reading.Article.Blocks[reading.ParagraphOf(at)].Kind is not (ParagraphKind.Title or ParagraphKind.Heading);

    /// <summary>Whether a token opens a sentence, or what is written like one: words in marks, or after a colon.</summary>
    public static bool OpensSentence(Reading reading, int at)
    {
        if (at == 0 || reading.SentenceOf[at] != reading.SentenceOf[at - 1])
            return true;
        var before = reading.Tokens[at - 1];
        return before.Kind == TokenKind.Quote || before.Is(':') || before.IsDash || before.Is('(') || before.Is('.') || before.Is('…')
            || before.Is(';') || before.Is('•');
    }

    /// <summary>Whether a word with a capital stands right behind a courtesy or a title: “Mr Lee”, “Captain Lee”.</summary>
    public static bool FollowsTitle(Reading reading, int at) => at > 0 && reading.Tokens[at].IsCapital
        && (Roles.Of(reading.Tokens[at - 1].Lower) & (RoleKinds.Courtesy | RoleKinds.Title)) != RoleKinds.None;

    /// <summary>Whether a word with a capital stands behind a given name, or behind one with an initial: “Ann Lee”, “Ann W. Lee”.</summary>
    public static bool FollowsGivenName(Reading reading, int at)
    {
        var before = at - 1;
        if (before > 0 && reading.Tokens[before].Text is [_, '.'] or [_] && char.IsUpper(reading.Tokens[before].Text[0]))
            before--;
        return reading.Tokens[at].IsCapital && before >= 0 && reading.Tokens[before].IsCapital
            && GivenNames.Contains(reading.Tokens[before].Lower);
    }

    /// <summary>The token behind the small words of a name: “Meer” of “van der Meer”; the same token where none stands there.</summary>
    public static int AfterParticles(Reading reading, int at)
    {
        var end = at;
        while (end < reading.Tokens.Count && end - at < MostParticles && NameParticles.Contains(reading.Tokens[end].Lower))
            end++;
        return end;
    }

    /// <summary>Whether a word may be a surname: it has a capital, and is no place, body or people and no role.</summary>
    public static bool CanBeSurname(Marks.Token word) =>
        word.IsCapital && word.Text.Length > 2 && !ProperNouns.Contains(word.Text) && Roles.Of(word.Lower) == RoleKinds.None;

    /// <summary>Whether an age stands right behind a name: “Ann Lee, 61, of Vale Street”, “Ann Lee (61)”.</summary>
    /// <param name="reading">The article.</param>
    /// <param name="end">The token just past the name.</param>
    public static bool IsBeforeAge(Reading reading, int end)
    {
        if (end + 2 >= reading.Tokens.Count)
            return false;
        var (open, age, close) = (reading.Tokens[end], reading.Tokens[end + 1], reading.Tokens[end + 2]);
        return age.Text.Length <= MostDigitsOfAge && age.Text.All(char.IsAsciiDigit)
            && (open.Is(',') && (close.Is(',') || close.Is('.')) || open.Is('(') && close.Is(')'));
    }
}

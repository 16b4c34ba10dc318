using ArticleBot.Quotations.Lexicon;
using ArticleBot.Quotations.Marks;

namespace ArticleBot.Quotations.Names;

/// <summary>Words with capitals that follow one another, and whether they name a person.</summary>
/// <param name="Text">The article.</param>
/// <param name="Words">How the article writes its words.</param>
/// <param name="First">The first token.</param>
/// <param name="End">The token after the last.</param>
internal readonly record struct CapitalName(Layout Text, WordShapes Words, int First, int End)
{
    private const ProperKinds AnyThing = ProperKinds.Thing | ProperKinds.Place | ProperKinds.People | ProperKinds.Body;

    // The first rule that fits decides; a name that none fits is no person's.
    private static readonly (Predicate<CapitalName> Fits, bool IsPerson)[] Rules =
    [
        (name => name.HoldsWordOfBodies, false),
        // “Will Mosse”
        (name => name.Length > 1 && NameBounds.IsWordForName(name.Text, name.First), true),
        (name => name.Words.IsPerson(name.Last) || SurnameSigns.IsFamilyFirst(name.Text, name.First, name.End), true),
        // “David French”, but not “Paul Republicans”.
        (name => name is { Length: 2, Start: { IsGivenName: true, IsProperNoun: false }, Last.IsOfPeople: true }, true),
        (name => name.Last.IsProper(AnyThing), false),
        (name => name.Start.IsGivenName, true),
        (name => name is { Start.IsAcronym: true } or { Last.IsAcronym: true } or { Start.Text: ['@' or '#', ..] }, false),
        (name => name is { Length: 2 or 3, Start.IsProperNoun: false, Last.IsRole: false } && !name.Words.IsSmall(name.Last), true),
    ];

    public int Length => End - First;

    public Token Start => Text[First];

    public Token Last => Text[End - 1];

    /// <summary>Whether it is a person's.</summary>
    public bool IsPerson
    {
        get
        {
            var name = this;
            return Array.Find(Rules, rule => rule.Fits(name)).IsPerson;
        }
    }

    /// <summary>Whether it stands for nobody who could speak, if it is no person's: a day, an adjective.</summary>
    public bool IsNobody =>
        this is { Last.IsOfPeople: true } or { Length: 1, Start.IsTime: true } or { Length: 1, Start.Text: ['#', ..] };

    // “Bank of Oslo”; a single word is no body, and may be a day.
    private bool HoldsWordOfBodies
    {
        get
        {
            for (var i = First; i < End; i++)
            {
                var kind = i > First ? ProperKinds.Body : Length == 1 ? ProperKinds.Time : ProperKinds.None;
                if (Text[i].Lower is "of" or "for" or "and" or "the" || Text[i].IsProper(kind))
                    return true;
            }

            return false;
        }
    }
}

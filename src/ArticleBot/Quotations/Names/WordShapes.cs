using ArticleBot.Quotations.Marks;

namespace ArticleBot.Quotations.Names;

/// <summary>How an article writes its words: which ones also stand in small letters, which carry capitals inside a sentence.</summary>
internal sealed class WordShapes
{
    // Each by itself shows that a word with a capital is a person's name.
    private static readonly Func<Layout, int, bool>[] SignsOfPerson =
    [
        (text, at) => WordPlaces.FollowsGivenName(text, at) && !text[at].IsProperNoun,
        // “Lee, 51, …” is as much a person as “Ann Lee”.
        (text, at) => WordPlaces.IsBeforeAge(text, at + 1) && WordPlaces.CanBeSurname(text[at]),
        WordPlaces.FollowsTitle,
        SurnameSigns.IsSpeaker,
        (text, at) => SurnameSigns.IsFamilyFirst(text, at, at + 2),
    ];

    private readonly HashSet<string> small = new(StringComparer.Ordinal);
    private readonly HashSet<string> capital = new(StringComparer.Ordinal);
    private readonly HashSet<string> persons = new(StringComparer.Ordinal);
    private readonly HashSet<string> surnames = new(StringComparer.Ordinal);

    private WordShapes()
    {
    }

    /// <summary>The words of an article.</summary>
    public static WordShapes Of(Layout text)
    {
        var words = new WordShapes();
        for (var i = 0; i < text.Count; i++)
        {
            if (text[i].IsWord && WordPlaces.IsRunningText(text, i))
                words.Add(text, i);
        }

        words.AddSurnames(text);
        return words;
    }

    /// <summary>Whether the article writes a word in small letters.</summary>
    public bool IsSmall(Token word) => small.Contains(word.Lower);

    /// <summary>Whether the article writes a word with a capital inside a sentence.</summary>
    public bool IsCapital(Token word) => capital.Contains(word.Text);

    /// <summary>Whether the article shows elsewhere that a word is a person's name.</summary>
    public bool IsPerson(Token word) => persons.Contains(word.Text);

    /// <summary>Whether the article gives a word, which may be a title elsewhere, as a surname: Mark Singer, Mr Singer.</summary>
    public bool IsSurname(Token word) => surnames.Contains(word.Text);

    private void Add(Layout text, int at)
    {
        var word = text[at];
        if (!word.IsCapital)
        {
            small.Add(word.Lower);
            return;
        }

        if (!WordPlaces.OpensSentence(text, at))
            capital.Add(word.Text);
        if (WordPlaces.FollowsGivenName(text, at))
            surnames.Add(word.Text);
        if (!IsPerson(word) && Array.Exists(SignsOfPerson, shows => shows(text, at)))
            persons.Add(word.Text);
    }

    // “the pilot Ole Dahl … Dahl replied”, “Ole Dahl, 47, …”: what a full name with a role or an age ends with is a surname.
    private void AddSurnames(Layout text)
    {
        for (var i = 1; i < text.Count; i++)
        {
            if (!text[i].IsCapital || text[i - 1].IsCapital)
                continue;
            var name = new CapitalName(text, this, i, NameBounds.EndOf(text, this, i));
            if (name is { Length: 2 or 3, IsPerson: true } && IsPresented(name) && WordPlaces.CanBeSurname(name.Last))
                persons.Add(name.Last.Text);
        }
    }

    private static bool IsPresented(CapitalName name)
    {
        var before = name.First - 1;
        var hasRole = name.Text[before].IsPersonNoun && name.Text.IsOneSentence(before, name.First);
        return hasRole || WordPlaces.IsBeforeAge(name.Text, name.End);
    }
}

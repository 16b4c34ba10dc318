using System.Collections.Frozen;
using ArticleBot.English;
using ArticleBot.Quotations.Lexicon;
using ArticleBot.Quotations.Marks;

namespace ArticleBot.Quotations.Names;

/// <summary>How an article writes its words: which ones also stand in small letters, which carry capitals inside a sentence.</summary>
internal sealed class WordShapes
{
    private static readonly FrozenSet<string> I = WordFile.Class("small-words", "i");
    private static readonly FrozenSet<string> Joined = WordFile.Class("quoting", "joined-by-of");

    private const int LongestName = 12;
    private const int LongestNickname = 3;
    private const int LongestSyllable = 6;
    private const int PronounReach = 40;

    private readonly Reading reading;
    private readonly HashSet<string> small = new(StringComparer.Ordinal);
    private readonly HashSet<string> capital = new(StringComparer.Ordinal);
    private readonly HashSet<string> persons = new(StringComparer.Ordinal);
    private readonly HashSet<string> surnames = new(StringComparer.Ordinal);

    public WordShapes(Reading reading)
    {
        this.reading = reading;
        for (var i = 0; i < reading.Tokens.Count; i++)
        {
            var token = reading.Tokens[i];
            if (!token.IsWord || !WordPlaces.IsRunningText(reading, i))
                continue;
            if (!token.IsCapital)
                small.Add(token.Lower);
            else if (!WordPlaces.OpensSentence(reading, i))
                capital.Add(token.Text);
            var followsGivenName = WordPlaces.FollowsGivenName(reading, i);
            if (followsGivenName)
                surnames.Add(token.Text);
            // “Lee, 51, …” is as much a person as “Ann Lee”.
            var isPerson = followsGivenName && !ProperNouns.Contains(token.Text)
                || WordPlaces.IsBeforeAge(reading, i + 1) && WordPlaces.CanBeSurname(token);
            if (isPerson || WordPlaces.FollowsTitle(reading, i) || IsSpeaker(i) || IsFamilyFirst(i, i + 2))
                persons.Add(token.Text);
        }

        AddSurnames();
    }

    // “the pilot Ole Dahl … Dahl replied”, “Ole Dahl, 47, …”: what a full name with a role or an age ends with is a surname.
    private void AddSurnames()
    {
        for (var i = 1; i < reading.Tokens.Count; i++)
        {
            if (!reading.Tokens[i].IsCapital || reading.Tokens[i - 1].IsCapital || EndOfName(i) is not (> 0 and var end)
                || end - i is not (2 or 3))
                continue;
            var last = reading.Tokens[end - 1];
            var hasRole = (Roles.Of(reading.Tokens[i - 1].Lower) & RoleKinds.AnyPerson) != RoleKinds.None
                && reading.SentenceOf[i - 1] == reading.SentenceOf[i];
            if ((hasRole || WordPlaces.IsBeforeAge(reading, end)) && WordPlaces.CanBeSurname(last) && IsPerson(i, end))
                persons.Add(last.Text);
        }
    }

    /// <summary>Whether the article gives a word, which may be a title elsewhere, as a surname: Mark Singer, Mr Singer.</summary>
    public bool IsSurname(int at) => surnames.Contains(reading.Tokens[at].Text);

    // “Park Min-jun”: syllables of a given name, and no office or people that is written with a hyphen.
    private bool IsFamilyFirst(int first, int end)
    {
        if (end > reading.Tokens.Count || !NameFinder.FamilyFirst(reading, first, end))
            return false;
        var (family, given) = (reading.Tokens[first], reading.Tokens[end - 1]);
        return family.IsCapital && given.IsCapital && family.Text.Length <= LongestSyllable && given.Text.Length <= 2 * LongestSyllable
            && given.Text.Count(unit => unit == '-') == 1
            && !NameFinder.IsAcronym(family.Text) && !ProperNouns.Contains(given.Text) && !ProperNouns.IsPeople(family.Text)
            && !ProperNouns.IsPlace(family.Text)
            && !FunctionWords.Contains(family) && Roles.Of(given.Lower) == RoleKinds.None && Roles.Of(family.Lower) == RoleKinds.None
            && reading.SentenceOf[first] == reading.SentenceOf[end - 1];
    }

    // “Lee told reporters”: one word that speaks is somebody's surname, if it is no body's name.
    private bool IsSpeaker(int at)
    {
        var token = reading.Tokens[at];
        if (!token.IsCapital || token.Text.Length < 3 || NameFinder.IsAcronym(token.Text) || ProperNouns.Contains(token.Text)
            || FunctionWords.Contains(token) || Roles.Of(token.Lower) != RoleKinds.None
            || at > 0 && (reading.Tokens[at - 1].IsCapital || reading.Tokens[at - 1].Lower == "the")
            || token.Text.Any(unit => !char.IsLetter(unit) && unit is not ('-' or '’' or '\'')))
            return false;
        return IsTakenUp(at) || at + 1 < reading.Tokens.Count && reading.Tokens[at + 1].Lower is "said" or "says" or "told" or "added"
            || at > 0 && reading.Tokens[at - 1].Lower is "said" && at + 1 < reading.Tokens.Count && !reading.Tokens[at + 1].IsCapital;
    }

    // “Shaw begged for time, saying she …”
    private bool IsTakenUp(int at)
    {
        if (!WordPlaces.OpensSentence(reading, at) || at + 1 >= reading.Tokens.Count
            || CueLexicon.Find(reading.Tokens[at + 1].Lower) is not { } cue)
            return false;
        if (!cue.MayBe(VerbForms.Past | VerbForms.Third) || !cue.Does(CueClasses.Speech | CueClasses.Claim | CueClasses.Wish))
            return false;
        for (var i = at + 2; i < Math.Min(reading.Tokens.Count, at + PronounReach) && reading.SentenceOf[i] == reading.SentenceOf[at]; i++)
        {
            if (reading.Tokens[i].Lower is "he" or "she" && reading.RunOf[i] < 0)
                return true;
        }

        return false;
    }

    /// <summary>The token after the name that begins at <paramref name="start"/>; that token itself where none does.</summary>
    public int EndOfName(int start)
    {
        if (!WordPlaces.IsRunningText(reading, start) || !CanOpenName(start))
            return start;
        var end = start + 1;
        while (end < reading.Tokens.Count && end - start < LongestName && reading.RunOf[end] == reading.RunOf[start]
            && reading.SentenceOf[end] == reading.SentenceOf[start])
        {
            var token = reading.Tokens[end];
            if (IsNameWord(end))
                end++;
            else if (WordPlaces.AfterParticles(reading, end) is var name && name > end && name < reading.Tokens.Count && IsNameWord(name))
                end = name + 1;
            else if (Nickname(end) is var after && after > end)
                end = after;
            else if (Joins(start, end) is var joined && joined > end)
                end = joined;
            else
                break;
        }

        return end;
    }

    /// <summary>Whether a name is a person's.</summary>
    public bool IsPerson(int first, int end)
    {
        var (start, last) = (reading.Tokens[first], reading.Tokens[end - 1]);
        for (var i = first; i < end; i++)
        {
            var token = reading.Tokens[i];
            if (token.Lower is "of" or "for" or "and" or "the" || ProperNouns.IsBody(token.Text) && i > first
                || ProperNouns.IsTime(token.Text) && end - first == 1)
                return false;
        }

        if (end - first > 1 && IsWordForName(first))
            return true;
        if (IsFamilyFirst(first, end) || persons.Contains(last.Text) || end - first == 1 && persons.Contains(start.Text))
            return true;
        // “David French”, but not “Paul Republicans”.
        if (end - first == 2 && GivenNames.Contains(start.Lower) && !ProperNouns.Contains(start.Text) && ProperNouns.IsPeople(last.Text)
            && !last.Text.EndsWith('s'))
            return true;
        if (ProperNouns.IsThing(last.Text) || ProperNouns.IsPlace(last.Text) || ProperNouns.IsPeople(last.Text)
            || ProperNouns.IsBody(last.Text))
            return false;
        if (GivenNames.Contains(start.Lower))
            return true;
        if (NameFinder.IsAcronym(start.Text) || NameFinder.IsAcronym(last.Text) || start.Text[0] is '@' or '#')
            return false;
        return end - first is 2 or 3 && !ProperNouns.Contains(start.Text) && !Roles.IsRole(last.Lower) && !small.Contains(last.Lower);
    }

    /// <summary>Whether a name that is no person's stands for nobody who could speak: a day, an adjective.</summary>
    public bool IsNobody(int first, int end) =>
        end - first == 1 && (ProperNouns.IsTime(reading.Tokens[first].Text) || reading.Tokens[first].Text[0] == '#')
        || ProperNouns.IsPeople(reading.Tokens[end - 1].Text) && !reading.Tokens[end - 1].Text.EndsWith('s');

    private bool CanOpenName(int at)
    {
        var token = reading.Tokens[at];
        if (IsWordForName(at))
            return true;
        if (!token.IsCapital || FunctionWords.Contains(token) || token.Lower is "former")
            return false;
        if (I.Contains(token.Lower) || token.Lower is "it's")
            return false;
        if (!WordPlaces.OpensSentence(reading, at) || capital.Contains(token.Text) || ProperNouns.Contains(token.Text)
            || Roles.Of(token.Lower) != RoleKinds.None)
            return true;
        if (small.Contains(token.Lower))
            return false;
        var next = at + 1 < reading.Tokens.Count && IsNameWord(at + 1) && reading.SentenceOf[at + 1] == reading.SentenceOf[at];
        return GivenNames.Contains(token.Lower) || next && !token.Lower.EndsWith("ing", StringComparison.Ordinal)
            && !token.Lower.EndsWith("ed", StringComparison.Ordinal)
            || CueLexicon.Find(at + 1 < reading.Tokens.Count ? reading.Tokens[at + 1].Lower : "") is { } cue
            && cue.MayBe(VerbForms.Past | VerbForms.Third);
    }

    // “Will Mosse, head of the website, said”, but “Will Mosse stay?”
    private bool IsWordForName(int at)
    {
        var token = reading.Tokens[at];
        if (!token.IsCapital || token.Lower is not ("will" or "may") || at + 1 >= reading.Tokens.Count)
            return false;
        if (reading.Tokens[at + 1].Lower is "said" or "says" or "told" or "added")
            return true;
        if (!IsNameWord(at + 1))
            return false;
        var sentence = reading.SentenceOf[at];
        var last = reading.Tokens[reading.FirstTokenOfSentence(sentence + 1) - 1];
        var isQuestion = reading.FirstTokenOfSentence(sentence) == at && last.Is('?');
        return !isQuestion && sentence == reading.SentenceOf[at + 1] && !ProperNouns.Contains(reading.Tokens[at + 1].Text);
    }

    private bool IsNameWord(int at)
    {
        var token = reading.Tokens[at];
        return token.IsCapital && !token.IsPossessive && !FunctionWords.Contains(token) && !ProperNouns.IsTime(token.Text)
            && !I.Contains(token.Lower);
    }

    // William “Billy” Lee: the nickname between two marks, with the word after it.
    private int Nickname(int at)
    {
        if (reading.Tokens[at].Kind != TokenKind.Quote || reading.RunOf[at] >= 0 || !GivenNames.Contains(reading.Tokens[at - 1].Lower))
            return at;
        var end = at + 1;
        while (end < reading.Tokens.Count && end - at <= LongestNickname && reading.Tokens[end].IsCapital && reading.RunOf[end] >= 0)
            end++;
        return end > at + 1 && end + 1 < reading.Tokens.Count && reading.Tokens[end].Kind == TokenKind.Quote && reading.RunOf[end] < 0
            && IsNameWord(end + 1) && reading.SentenceOf[end + 1] == reading.SentenceOf[at] ? end + 2 : at;
    }

    // “Department of Justice”, “Center for the National Interest”, “Secretary of State”.
    private int Joins(int start, int at)
    {
        if (reading.Tokens[at].Lower is not ("of" or "for" or "and" or "&"))
            return at;
        var next = at + 1 < reading.Tokens.Count && reading.Tokens[at + 1].Lower == "the" ? at + 2 : at + 1;
        if (next >= reading.Tokens.Count || !IsNameWord(next) || reading.SentenceOf[next] != reading.SentenceOf[at])
            return at;
        var last = reading.Tokens[at - 1];
        var joins = reading.Tokens[at].Lower switch
        {
            "of" =>
                ProperNouns.IsBody(last.Text) || ProperNouns.IsThing(last.Text)
                    || Joined.Contains(last.Lower),
            "for" => ProperNouns.IsBody(last.Text) || last.Lower.EndsWith('s') && last.Lower.Length > 5 && start == at - 1,
            _ => false,
        };
        return joins ? next + 1 : at;
    }
}

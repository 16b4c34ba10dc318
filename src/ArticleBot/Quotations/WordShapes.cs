using System.Collections.Frozen;

namespace ArticleBot.Quotations;

/// <summary>How an article writes its words: which ones also stand in small letters, which carry capitals inside a sentence.</summary>
internal sealed class WordShapes
{
    private const int LongestName = 12;

    private static readonly FrozenSet<string> Particles =
        "de del della van von der den bin ibn al el la le da dos di du ter y".Split(' ').ToFrozenSet(StringComparer.Ordinal);

    private readonly Reading reading;
    private readonly HashSet<string> small = new(StringComparer.Ordinal);
    private readonly HashSet<string> capital = new(StringComparer.Ordinal);
    private readonly HashSet<string> persons = new(StringComparer.Ordinal);

    public WordShapes(Reading reading)
    {
        this.reading = reading;
        for (var i = 0; i < reading.Tokens.Count; i++)
        {
            var token = reading.Tokens[i];
            if (!token.IsWord || !IsRunningText(i))
                continue;
            if (!token.IsCapital)
                small.Add(token.Lower);
            else if (!OpensSentence(i))
                capital.Add(token.Text);
            if (token.IsCapital && i > 0 && (Roles.Of(reading.Tokens[i - 1].Lower) & (RoleKinds.Courtesy | RoleKinds.Title)) != RoleKinds.None)
                persons.Add(token.Text);
            if (token.IsCapital && i > 0 && reading.Tokens[i - 1].IsCapital && GivenNames.Contains(reading.Tokens[i - 1].Lower) && !ProperNouns.Contains(token.Text))
                persons.Add(token.Text);
        }
    }

    /// <summary>The token after the name that begins at <paramref name="start"/>; that token itself where none does.</summary>
    public int EndOfName(int start)
    {
        if (!IsRunningText(start) || !CanOpenName(start))
            return start;
        var end = start + 1;
        while (end < reading.Tokens.Count && end - start < LongestName && reading.RunOf[end] == reading.RunOf[start]
            && reading.SentenceOf[end] == reading.SentenceOf[start])
        {
            var token = reading.Tokens[end];
            if (IsNameWord(end))
                end++;
            else if (end + 1 < reading.Tokens.Count && IsNameWord(end + 1) && Particles.Contains(token.Lower))
                end += 2;
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
            if (token.Lower is "of" or "for" or "and" or "the" || ProperNouns.IsBody(token.Text) && i > first || ProperNouns.IsTime(token.Text) && end - first == 1)
                return false;
        }

        if (persons.Contains(last.Text) || end - first == 1 && persons.Contains(start.Text))
            return true;
        if (ProperNouns.IsThing(last.Text) || ProperNouns.IsPlace(last.Text) || ProperNouns.IsPeople(last.Text) || ProperNouns.IsBody(last.Text))
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
        if (!token.IsCapital || token.Lower is "i" || FunctionWords.Contains(token) || token.Lower is "former")
            return false;
        if (token.Lower is "i'm" or "i've" or "i'll" or "i'd" or "it's")
            return false;
        if (!OpensSentence(at) || capital.Contains(token.Text) || ProperNouns.Contains(token.Text) || Roles.Of(token.Lower) != RoleKinds.None)
            return true;
        if (small.Contains(token.Lower))
            return false;
        var next = at + 1 < reading.Tokens.Count && IsNameWord(at + 1) && reading.SentenceOf[at + 1] == reading.SentenceOf[at];
        return GivenNames.Contains(token.Lower) || next && !token.Lower.EndsWith("ing", StringComparison.Ordinal) && !token.Lower.EndsWith("ed", StringComparison.Ordinal)
            || CueLexicon.Find(at + 1 < reading.Tokens.Count ? reading.Tokens[at + 1].Lower : "") is { } cue && cue.MayBe(VerbForms.Past | VerbForms.Third);
    }

    private bool IsNameWord(int at)
    {
        var token = reading.Tokens[at];
        return token.IsCapital && !token.IsPossessive && !FunctionWords.Contains(token) && !ProperNouns.IsTime(token.Text)
            && token.Lower is not ("i" or "i'm" or "i've" or "i'd" or "i'll");
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
            "of" => ProperNouns.IsBody(last.Text) || ProperNouns.IsThing(last.Text) || last.Lower is "secretary" or "house" or "university" or "institute",
            "for" => ProperNouns.IsBody(last.Text) || last.Lower.EndsWith('s') && last.Lower.Length > 5 && start == at - 1,
            _ => false,
        };
        return joins ? next + 1 : at;
    }

    private bool IsRunningText(int at) => reading.Article.Blocks[reading.ParagraphOf(at)].Kind is not (Articles.ParagraphKind.Title or Articles.ParagraphKind.Heading);

    private bool OpensSentence(int at)
    {
        if (at == 0 || reading.SentenceOf[at] != reading.SentenceOf[at - 1])
            return true;
        var before = reading.Tokens[at - 1];
        return before.Kind == TokenKind.Quote || before.Is(':') || before.IsDash || before.Is('(') || before.Is('.') || before.Is('…') || before.Is(';') || before.Is('•');
    }
}

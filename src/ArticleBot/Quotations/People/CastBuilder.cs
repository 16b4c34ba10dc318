using ArticleBot.Quotations.Lexicon;
using ArticleBot.Quotations.Marks;
using ArticleBot.Quotations.Names;

namespace ArticleBot.Quotations.People;

/// <summary>
/// Makes one cast member of all the names that stand for one: full names first, then surnames and given names, then nouns
/// by their role, then pronouns by the last subject that fits.
/// </summary>
internal sealed class CastBuilder
{
    private const int MostBearers = 50;

    private readonly Layout text;
    private readonly List<CastMember> members = [];
    private readonly Dictionary<string, List<int>> byWord = new(StringComparer.Ordinal);
    // Where each member is named in full, in order, and where it was taken last.
    private readonly Dictionary<int, List<int>> namedInFull = [];
    private readonly Dictionary<int, int> lastTaken = [];
    private readonly Dictionary<string, int> byNoun = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string[]> wordsOf = new(StringComparer.Ordinal);

    // Every word of the article in small letters; made when it is first asked for.
    private HashSet<string>? printed;

    private CastBuilder(Layout text) => this.text = text;

    /// <summary>Builds the cast, and gives every mention its member.</summary>
    public static Cast Build(Layout text, List<Mention> mentions)
    {
        var builder = new CastBuilder(text);
        foreach (var mention in mentions.Where(mention => mention is { Kind: MentionKind.Person, IsOneWord: false }))
            builder.AddFullName(mention);
        for (var i = 0; i < mentions.Count; i++)
            mentions[i] = builder.AsPerson(mentions[i]);
        foreach (var mention in mentions)
            builder.AddOther(mention);
        Couples.Name(text, builder.members, mentions);
        RoleFinder.GiveRoles(text, builder.members, mentions);
        Appositions.Tie(text, builder.members, mentions);
        builder.ResolveNominals(mentions);
        Sovereigns.Name(builder.members, mentions);
        TitleNames.Add(text, builder.members, mentions);
        mentions.Sort(Mention.InOrder);
        GenderSigns.Learn(text, builder.members, mentions);
        PronounResolver.Resolve(text, builder.members, mentions);
        return new Cast([.. builder.members]);
    }

    private void AddFullName(Mention mention)
    {
        var (name, words) = (NameOf(mention), WordsOf(mention));
        var known = Candidates(words[^1]).FirstOrDefault(index => IsCalled(members[index], name, words), -1);
        if (known < 0)
        {
            known = Add(name, MentionKind.Person, mention.Gender);
        }
        else if (words.Length > members[known].Words.Length)
        {
            members[known].Name = name;
            members[known].Words = words;
        }

        Take(mention, known);
        if (!namedInFull.TryGetValue(known, out var places))
            namedInFull[known] = places = [];
        places.Add(mention.First);
    }

    // “Bramwell thanked …”, where the article names Ngozi Bramwell: no body of that name.
    private Mention AsPerson(Mention mention)
    {
        if (mention is not { Kind: MentionKind.Organisation, IsOneWord: true })
            return mention;
        if (text[mention.Head] is { IsProperNoun: true } or { IsAcronym: true })
            return mention;
        var word = WordsOf(mention)[^1];
        // “Huguenots” are many, where there is a “Huguenot”, and no surname.
        if (word is [.., 's'] && (printed ??= [.. Enumerable.Range(0, text.Count).Select(at => text[at].Lower)]).Contains(word[..^1]))
            return mention;
        return Candidates(word).Exists(index => members[index].Words is [var first, .., var last] && (first == word || last == word))
            ? mention with { Kind = MentionKind.Person, Gender = Gender.Unknown } : mention;
    }

    private static bool IsCalled(CastMember member, string name, string[] words) =>
        member.Words.Length > 1 && !NameWords.AreApart(member.Name, name)
        && (NameWords.Agree(member.Words, words) || IsByNickname(member, name, words));

    private static bool IsByNickname(CastMember member, string name, string[] words) =>
        NameWords.IsByNickname(member.Name, words) || NameWords.IsByNickname(name, member.Words);

    private void AddOther(Mention mention)
    {
        switch (mention.Kind)
        {
            case MentionKind.Person when mention.Member < 0:
                Take(mention, Known(mention) is var known and >= 0 ? known : Add(NameOf(mention), MentionKind.Person, mention.Gender));
                break;
            case MentionKind.Organisation:
                var words = WordsOf(mention);
                var same = Candidates(words[^1]).FirstOrDefault(index => members[index].Words.AsSpan().SequenceEqual(words), -1);
                Take(mention, same >= 0 ? same : Add(NameOf(mention), MentionKind.Organisation, Gender.Neuter));
                break;
        }
    }

    // A single name: the bearer mentioned last before it whose last name it is, else whose first name it is.
    private int Known(Mention mention)
    {
        var word = WordsOf(mention)[^1];
        var bearers = Candidates(word).Where(index => members[index].Kind == MentionKind.Person).ToList();
        // “Lee” of “Ann Lee” is no man's first name.
        var titled = mention.HasTitle ? mention.Gender : Gender.Unknown;
        var last = bearers.FindAll(index => members[index].Words[^1] == word && Fits(members[index].Gender, titled));
        var fitting = last.Count > 0 ? last : bearers.FindAll(index => Fits(members[index].Gender, mention.Gender));
        return fitting.Count == 0 ? -1 : fitting.MaxBy(index => (members[index].Mentions > 0 ? 1 : 0, LastBefore(index, mention.First)));
    }

    // Full names are taken before all others, those that come later in the text, too.
    private int LastBefore(int member, int token)
    {
        var taken = lastTaken.GetValueOrDefault(member, -1);
        var last = taken < token ? taken : -1;
        if (!namedInFull.TryGetValue(member, out var places))
            return last;
        var next = places.BinarySearch(token);
        next = next < 0 ? ~next : next;
        return next == 0 ? last : Math.Max(last, places[next - 1]);
    }

    private static bool Fits(Gender known, Gender asked) => known == asked || (known, asked) is (Gender.Unknown, _) or (_, Gender.Unknown);

    // A noun: who bears the role, where it is a definite one; otherwise somebody unnamed.
    private void ResolveNominals(List<Mention> mentions)
    {
        foreach (var mention in mentions)
        {
            if (mention is not { Kind: MentionKind.Nominal, Member: < 0 })
                continue;
            if (OneOfTwo.Of(text, mentions, mention) is >= 0 and var meant)
            {
                Take(mention, meant);
                continue;
            }

            var name = NameOf(mention, NounPhrases.End(text, mention));
            var head = Roles.Singular(text[mention.Head].Lower);
            var definite = text[mention.First].Lower == "the";
            var bearer = definite ? RoleFinder.Bearer(text, members, mention, head) : -1;
            if (bearer < 0)
            {
                var key = string.Join(' ', NameWords.Of(name));
                bearer = Candidates(key).FirstOrDefault(-1);
                if (bearer < 0 && definite)
                    bearer = Described(mention);
            }

            Take(mention, bearer >= 0 ? bearer : AddNominal(name, mention.Gender));
            // In a title “Snow closes airport” may look like one noun.
            if (members[mention.Member].Kind == MentionKind.Nominal && WordPlaces.IsRunningText(text, mention.Head))
                Describe(mention, NounPhrases.End(text, mention) > mention.End);
        }
    }

    // “The official”: the one that was “a harbour official” before, where there was one only.
    private int Described(Mention mention) =>
        mention.Head == mention.First + 1 ? byNoun.GetValueOrDefault(text[mention.Head].Lower, -1) : -1;

    private void Describe(Mention mention, bool isLonger)
    {
        var noun = text[mention.Head].Lower;
        if (byNoun.GetValueOrDefault(noun, mention.Member) != mention.Member)
            byNoun[noun] = -1;
        else if (isLonger || mention.Head - mention.First > 1 || text[mention.First].Lower is "a" or "an" or "one")
            byNoun[noun] = mention.Member;
    }

    private int AddNominal(string name, Gender gender)
    {
        var index = Add(name, MentionKind.Nominal, gender);
        Remember(string.Join(' ', NameWords.Of(name)), index);
        return index;
    }

    private int Add(string name, MentionKind kind, Gender gender)
    {
        members.Add(new CastMember(name, kind, gender));
        if (kind != MentionKind.Nominal)
        {
            foreach (var word in members[^1].Words)
                Remember(word, members.Count - 1);
        }

        return members.Count - 1;
    }

    private void Remember(string word, int index)
    {
        if (!byWord.TryGetValue(word, out var indices))
            byWord[word] = indices = [];
        if (indices.Count < MostBearers)
            indices.Add(index);
    }

    private List<int> Candidates(string word) => byWord.TryGetValue(word, out var indices) ? indices : [];

    private void Take(Mention mention, int member)
    {
        mention.Member = member;
        members[member].Mentions++;
        lastTaken[member] = mention.First;
        var isSurname = mention is { IsOneWord: true, HasTitle: false } && members[member].Words.Length > 1;
        if (members[member].Gender == Gender.Unknown && !isSurname)
            members[member].Gender = mention.Gender;
    }

    // The same few names stand again and again.
    private string[] WordsOf(Mention mention)
    {
        var name = NameOf(mention);
        if (!wordsOf.TryGetValue(name, out var words))
            wordsOf[name] = words = NameWords.Of(name);
        return words;
    }

    private string NameOf(Mention mention) => NameOf(mention, mention.NameEnd);

    private string NameOf(Mention mention, int end)
    {
        var name = end == mention.NameFirst + 1 ? text[mention.NameFirst].Text
            : text.Article.TextOf(text.SpanOf(mention.NameFirst, end));
        if (mention is { Kind: MentionKind.Person, IsOneWord: false })
            name = name.TrimStart('@');
        return mention.Kind == MentionKind.Nominal && text[mention.NameFirst].IsDeterminer
            ? char.ToLowerInvariant(name[0]) + name[1..] : name;
    }
}

using System.Collections.Frozen;

namespace ArticleBot.Language;

/// <summary>The English words that carry grammar rather than a subject.</summary>
internal static class StopWords
{
    private const string Words =
        "a an the this that these those there here such same other another own "
        + "i me my mine myself we us our ours ourselves you your yours yourself yourselves he him his himself she her hers herself "
        + "it its itself they them their theirs themselves one ones someone somebody something anyone anybody anything everyone "
        + "everybody everything nobody nothing none "
        + "am is are was were be been being do does did doing done have has had having will would shall should can could may might must "
        + "ought cannot ain't aren't can't couldn't didn't doesn't don't hadn't hasn't haven't isn't mustn't needn't shan't shouldn't "
        + "wasn't weren't won't wouldn't i'm i've i'd i'll you're you've you'd you'll he's he'd he'll she's she'd she'll it's it'd "
        + "it'll we're we've we'd we'll they're they've they'd they'll that's there's here's let's "
        + "and or but nor so yet if then else than because as while although though unless until since whether once "
        + "of at by for with about against between into through during before after above below to from up down in out on off over "
        + "under upon within without along among amongst across around behind beside besides beyond despite except inside near onto "
        + "outside per throughout toward towards via again further also both each either neither few more most much many some any all "
        + "only even just very too quite rather really not no yes now ever never always still already however therefore thus hence "
        + "please tell "
        // As readers type them.
        + Negation.WithoutApostrophe + " im ive youre theyre thats theres gonna wanna gotta kinda u ur pls plz btw cuz coz";

    private const string QuestionWords =
        "what what's whats who who's whos whom whose which when when's whens where where's wheres why why's whys how how's hows";

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> All = Lookup($"{Words} {QuestionWords}");
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Asking = Lookup(QuestionWords);

    /// <summary>Whether a lower-case word is a function word or a question word.</summary>
    public static bool Contains(ReadOnlySpan<char> word) => All.Contains(word);

    /// <summary>Whether a lower-case word asks for something: “who”, “what’s”, “how”.</summary>
    public static bool IsAsking(ReadOnlySpan<char> word) => Asking.Contains(word);

    private static FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Lookup(string words) =>
        words.Split(' ').ToFrozenSet(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();
}
